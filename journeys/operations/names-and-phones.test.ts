import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** Text is normalized on input, telephones too, and WeChat's number can be used. */

let here: Neighbourhood;
beforeAll(async () => {
  here = await Neighbourhood.begin();
});
afterAll(() => here.end());

const profile = { name: '李阿姨', phone: '15400138000', nodeId: 'plum-1', detail: '602室' };
const save = (changes: Partial<typeof profile>) =>
  here.ask(who.resident, 'me.save', { ...profile, ...changes });
const me = () => here.ask(who.resident, 'me.read', {});

test('a name that reverses the sentence is stored without the control character', async () => {
  await save({ name: '李\u202e阿\u200b姨 ', detail: '6\u20620\u00ad2室' });
  expect(await me()).toMatchObject({ name: '李阿姨', home: { detail: '602室' } });
});

test.each(['\u3164', '\u200b\u200b', '\u2800', '\u0301'])(
  'the name %j counts as empty',
  async (name) => {
    const answer = await here.call(who.resident, 'me.save', { ...profile, name });
    expect(answer).toMatchObject({ ok: false, error: { fields: { name: '请填写' } } });
  },
);

test('a name in Arabic letters is isolated in our sentences', async () => {
  await here.ask(who.volunteer, 'me.save', { ...profile, name: 'ئالىم' });
  const agreed = { openid: who.volunteer, name: 'ئالىم', agreed: true };
  await here.ask(who.secretary, 'volunteers.rename', agreed);
  const { id } = await here.ask(who.resident, 'requests.submit', {
    ...{ category: 'repair', what: '门锁坏了，关不上', photos: [], forWhom: 'self' },
  });
  await here.ask(who.volunteer, 'requests.accept', { id });
  const { timeline } = await here.ask(who.resident, 'requests.read', { id });
  expect(timeline.at(-1)?.title).toBe('巧手维修工作室的\u2068ئالىم\u2069接了');
});

test.each([
  ['154 0013 8000', '15400138000'],
  ['+86 154-0013-8000', '15400138000'],
  ['１５４００１３８０００', '15400138000'],
  ['\u202d15400138000\u202c', '15400138000'],
  ['026-5550 0100', '02655500100'],
])('%s is kept as %s', async (phone, plain) => {
  await save({ phone });
  expect((await me()).phone).toBe(plain);
});

test.each(['1---------', '12345', '12800138000', '+1 415 555 0100'])(
  '%s is refused',
  async (phone) => {
    const answer = await here.call(who.resident, 'me.save', { ...profile, phone });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'input/invalid', fields: { phone: '请填手机号，或者带区号的座机号' } },
    });
  },
);

test('WeChat’s number is read with its code, which works once', async () => {
  const headers = { 'x-wx-openid': who.resident };
  const { code } = (await here.post('/phone-codes', { phoneNumber: '15400139000' }, headers)) as {
    code: string;
  };
  expect(await here.ask(who.resident, 'me.phone', { code })).toEqual({ phone: '15400139000' });
  expect(await here.refusal(who.resident, 'me.phone', { code })).toBe(
    'person/no-phone-from-wechat',
  );
});

test('an excerpt ends between two characters', async () => {
  const what = `${'门'.repeat(58)}👨‍👩‍👧都进不去了`;
  const { id } = await here.ask(who.resident, 'requests.submit', {
    ...{ category: 'repair', what, photos: [], forWhom: 'self' },
  });
  const { items } = await here.ask(who.resident, 'requests.listMine', { kind: 'open' });
  expect(items.find((card) => card.id === id)?.excerpt).toBe('门'.repeat(58));
});
