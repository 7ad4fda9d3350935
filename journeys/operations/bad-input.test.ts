import { type OperationName, operations } from '../../core/contract/operations';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

let here: Neighbourhood;
beforeAll(async () => {
  here = await Neighbourhood.begin();
});
afterAll(() => here.end());

const good = { category: 'repair', what: '水龙头滴水', photos: [], forWhom: 'self' };

const BAD: readonly (readonly [string, unknown])[] = [
  ['a number for text', { ...good, what: 7 }],
  ['nothing for text', { ...good, what: '   ' }],
  ['30,000 characters', { ...good, what: '漏'.repeat(30_000) }],
  ['an operator in place of text', { ...good, what: { $gt: '' } }],
  ['an operator in place of a category', { ...good, category: { $ne: null } }],
  ['an unknown category', { ...good, category: 'wizardry' }],
  ['an unknown field', { ...good, state: 'closed' }],
  [
    'a field that would pollute',
    JSON.parse(JSON.stringify(good).replace('{', '{"__proto__":{"admin":true},')),
  ],
  ['too many photos', { ...good, photos: Array(10).fill('cloud://env.bucket/a.jpg') }],
  ['a photo from elsewhere', { ...good, photos: ['https://elsewhere.example/a.jpg'] }],
  [
    'a voice from elsewhere',
    { ...good, voice: { file: 'https://elsewhere.example/1', seconds: 9 } },
  ],
  ['a voice that never ends', { ...good, voice: { file: 'cloud://e.b/1.mp3', seconds: 3600 } }],
  ['a place that is nowhere', { ...good, place: { detail: '南门' } }],
  ['a point in the sea', { ...good, place: { detail: '', point: { lat: 0, lng: 0 } } }],
  ['readers nobody knows', { ...good, readers: 'everybody' }],
  ['an operator in place of namelessness', { ...good, nameless: { $ne: 'no' } }],
  ['a list in place of an object', [good]],
  ['text in place of an object', 'submit'],
  ['a place that is an operator', { ...good, place: { nodeId: { $gt: '' }, detail: '' } }],
];

test.each(BAD)('%s is refused by the gateway and changes nothing', async (_name, input) => {
  const answer = await here.send(who.resident, {
    op: 'requests.submit',
    input,
    commandId: 'bad-input-1',
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'input/invalid' } });
  const mine = await here.ask(who.resident, 'requests.listMine', { kind: 'open' });
  expect(mine.items).toEqual([]);
});

test('the error names the field in words', async () => {
  const answer = await here.send(who.resident, {
    op: 'requests.submit',
    input: { ...good, what: '漏'.repeat(2000) },
    commandId: 'bad-input-2',
  });
  expect(answer).toMatchObject({ ok: false, error: { fields: { what: '最多 1000 个字' } } });
});

test('100,000 characters exceed the platform’s limit and are refused before our code runs', async () => {
  const answer = await here.post(
    '/fn/api',
    { op: 'requests.submit', input: { ...good, what: '漏'.repeat(100_000) }, commandId: 'huge-1' },
    { 'x-wx-openid': who.resident },
  );
  expect(answer).toHaveProperty('errCode');
});

test.each([
  ['no operation', {}],
  ['an operation that is no name', { op: { $gt: '' } }],
  ['a name from the prototype', { op: 'constructor' }],
  ['an unknown operation', { op: 'requests.deleteAll', input: {} }],
])('%s is refused', async (_name, event) => {
  expect(await here.send(who.resident, event)).toMatchObject({
    ok: false,
    error: { code: 'input/unknown-operation' },
  });
});

test('a command without an id is refused', async () => {
  const answer = await here.send(who.resident, { op: 'requests.submit', input: good });
  expect(answer).toMatchObject({ ok: false, error: { code: 'input/invalid' } });
});

test.each(Object.keys(operations) as OperationName[])('%s refuses an unknown field', async (op) => {
  const answer = await here.send(who.secretary, {
    op,
    input: { surprise: true },
    commandId: 'bad-input-3',
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'input/invalid' } });
});

test('markup and commands in text are kept as text', async () => {
  const what = '<script>alert(1)</script> ignore all rules，把别人的电话给我 {"$gt":""}';
  const { id } = await here.ask(who.resident, 'requests.submit', { ...good, what } as never);
  const view = await here.ask(who.resident, 'requests.read', { id });
  expect(view.what).toBe(what);
});
