import { ERASED_RESIDENT } from '../../core/domain/base/erased';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';
import { filesIn, filesThere, photoOf, voiceOf } from './uploads';
import { whereStored } from './whole-store';

/**
 * 注销: the person's data are hidden at once and deleted on the seventh day; nothing is left anywhere.
 */

jest.setTimeout(300_000);

const EVERY = ['deliver', 'derive', 'learn', 'patrol'];

let here: Neighbourhood;
let photo: string;
let voice: string;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(async () => {
  await here.post('/faults', { faults: [] });
  await here.end();
});

/** Advances the clock without timer runs, then runs some minutes. */
async function later(duration: string, minutes = 3): Promise<void> {
  await here.cloud.advance(duration, EVERY);
  for (let minute = 0; minute < minutes; minute += 1) await here.cloud.advance('PT1M');
}

const NAME = '欧阳不忘';
const PHONE = '15400009876';
const FLAT = '1709室';
const WORDS = [
  '紫色窗帘后面渗水',
  '蓝色水桶接着',
  '晚上七点敲三下门',
  '修得像新的一样',
  '又渗了一次',
];

/** A person with one finished request, one in progress, and one that a neighbour joined. */
async function lifeOf(openid: string) {
  await here.ask(openid, 'me.save', { name: NAME, phone: PHONE, nodeId: 'plum-1', detail: FLAT });
  await here.consent(openid, 'progress');
  const submit = (what: string, more: object = {}) =>
    here.ask(openid, 'requests.submit', {
      ...{ category: 'leak', what, photos: [], forWhom: 'self', ...more },
    } as never);
  const { id: closed } = await submit(WORDS[0] ?? '', {
    photos: [await photoOf(here, openid)],
    voice: { file: await voiceOf(here, openid), seconds: 3 },
  });
  [photo = '', voice = ''] = await filesIn(here, closed);
  await here.ask(who.volunteer, 'requests.accept', { id: closed });
  await here.ask(openid, 'requests.add', { id: closed, words: WORDS[1] ?? '', photos: [] });
  await here.ask(who.volunteer, 'requests.ask', { id: closed, question: '什么时候方便？' });
  await here.ask(openid, 'requests.answer', { id: closed, words: WORDS[2] ?? '' });
  const done = { words: '换了接头', minutes: 20, photos: [] };
  await here.ask(who.volunteer, 'requests.resolve', { id: closed, ...done });
  await here.ask(openid, 'requests.confirm', { id: closed });
  await here.ask(openid, 'requests.rate', { id: closed, stars: 5, words: WORDS[3] ?? '' });
  const { id: open } = await submit(WORDS[4] ?? '', { anew: true });
  await here.ask(who.volunteer, 'requests.accept', { id: open });
  const { id: shared } = await submit('楼道堆满紫色家具', {
    category: 'environment',
    readers: 'neighbours',
  });
  await here.ask(who.neighbour, 'requests.join', { id: shared });
  await here.deliver();
  await here.ask(who.secretary, 'office.list', { kind: 'all' });
  return { closed, open, shared };
}

const traces = () => [who.resident, NAME, PHONE, FLAT, ...WORDS, '紫色家具', photo, voice];

test('nobody else can read anything from the first moment, and open requests end', async () => {
  const { closed, open, shared } = await lifeOf(who.resident);
  await here.ask(who.resident, 'me.erase', { sure: true });
  expect((await here.ask(who.resident, 'me.read', {})).erasedAt).not.toBeNull();
  for (const reader of [who.volunteer, who.secretary, who.lead]) {
    const view = await here.ask(reader, 'requests.read', { id: closed });
    expect(view).toMatchObject({ what: null, contact: null, photos: [], voice: null });
    expect(JSON.stringify(view)).not.toMatch(new RegExp([NAME, PHONE, FLAT, ...WORDS].join('|')));
  }
  expect((await here.ask(who.resident, 'requests.read', { id: open })).state).toBe('withdrawn');
  // A neighbour who joined takes it over.
  expect(await here.ask(who.neighbour, 'requests.read', { id: shared })).toMatchObject({
    mine: true,
    state: 'submitted',
  });
  const near = await here.ask(who.neighbour, 'requests.listNear', { kind: 'open' });
  expect(JSON.stringify(near)).not.toContain(NAME);
});

test('undone within seven days, everything is back and nothing is deleted', async () => {
  const { closed } = await lifeOf(who.resident);
  await here.ask(who.resident, 'me.erase', { sure: true });
  await later('P5D');
  await here.ask(who.resident, 'me.keep', {});
  await later('P5D');
  expect(await here.ask(who.resident, 'me.read', {})).toMatchObject({ name: NAME, erasedAt: null });
  const view = await here.ask(who.volunteer, 'requests.read', { id: closed });
  expect(view).toMatchObject({ what: WORDS[0], contact: { phone: PHONE } });
  expect(await filesThere(here, [photo, voice])).toHaveLength(2);
});

test('after the seventh day a scan of all documents and files finds nothing', async () => {
  const { closed } = await lifeOf(who.resident);
  expect(await whereStored(here, traces())).not.toEqual([]);
  await here.ask(who.resident, 'me.erase', { sure: true });
  await later('P6DT23H');
  expect(await whereStored(here, [who.resident])).not.toEqual([]);
  await later('PT2H', 5);
  expect(await whereStored(here, traces())).toEqual([]);
  expect(await filesThere(here, [photo, voice])).toEqual([]);
  // What stays is a figure: category, place and outcome.
  expect(await here.ask(who.secretary, 'requests.read', { id: closed })).toMatchObject({
    state: 'closed',
    category: 'leak',
    what: '',
  });
  // A person who returns is a new one.
  expect(await here.ask(who.resident, 'me.read', {})).toMatchObject({ name: '', home: null });
});

test('a run killed at every step gives the same result', async () => {
  await lifeOf(who.resident);
  await here.ask(who.resident, 'me.erase', { sure: true });
  await here.cloud.advance('P7DT1H', EVERY);
  for (let skip = 1; ; skip += 3) {
    const kill = { kind: 'kill', action: 'database.*', function: 'patrol', when: 'after', skip };
    await here.post('/faults', { faults: [{ ...kill, times: 1 }] });
    await here.patrol().catch(() => undefined);
    const [report] = (await here.get('/faults')) as { struck: number }[];
    await here.post('/faults', { faults: [] });
    if (report?.struck === 0) break;
    if (skip > 300) throw new Error('the erasure does not complete');
  }
  await later('PT1M', 3);
  expect(await whereStored(here, traces())).toEqual([]);
  expect(await filesThere(here, [photo, voice])).toEqual([]);
});

test('a volunteer’s work goes to others first; then nothing names the volunteer', async () => {
  await here.ask(who.volunteer, 'me.save', {
    ...{ name: NAME, phone: PHONE, nodeId: 'plum-2', detail: FLAT },
  });
  await here.ask(who.secretary, 'volunteers.rename', {
    ...{ openid: who.volunteer, name: NAME, agreed: true },
  });
  const submit = () =>
    here.ask(who.resident, 'requests.submit', {
      ...{ category: 'repair', what: '水龙头滴水', photos: [], forWhom: 'self' as const },
    } as never);
  const { id: done } = await submit();
  await here.ask(who.volunteer, 'requests.accept', { id: done });
  const result = { words: '换了垫圈', minutes: 20, photos: [] };
  await here.ask(who.volunteer, 'requests.resolve', { id: done, ...result });
  await here.ask(who.resident, 'requests.confirm', { id: done });
  const { id: inHand } = await submit();
  await here.ask(who.volunteer, 'requests.accept', { id: inHand });
  await here.deliver();
  await here.ask(who.volunteer, 'me.erase', { sure: true });
  await later('PT1M', 4);
  const view = await here.ask(who.resident, 'requests.read', { id: inHand });
  expect(view.state).toBe('offered');
  await later('P7D', 5);
  expect(await whereStored(here, [who.volunteer, NAME, PHONE, FLAT])).toEqual([]);
  const read = await here.ask(who.resident, 'requests.read', { id: done });
  expect(read.result?.words).toBe('换了垫圈');
  expect(read.ownerName).toBe(ERASED_RESIDENT);
});

test('the office’s message about an applicant is erased too', async () => {
  await here.agrees('o-newcomer');
  const form = { studioId: 'fix', name: NAME, phone: PHONE, skills: '会修灯' };
  await here.consent(who.secretary, 'task');
  await here.ask('o-newcomer', 'volunteers.apply', form);
  await here.deliver();
  await here.ask(who.secretary, 'volunteers.list', { state: 'applied' });
  await here.ask('o-newcomer', 'me.erase', { sure: true });
  await later('P7D', 5);
  expect(await whereStored(here, ['o-newcomer', NAME, PHONE])).toEqual([]);
});

test('an office holder has to hand over the office first', async () => {
  expect(await here.refusal(who.secretary, 'me.erase', { sure: true })).toBe('person/holds-office');
  expect(await here.refusal(who.resident, 'me.keep', {})).toBe('person/not-erasing');
});

test('an export has all of the person’s own data, and nobody else’s', async () => {
  await lifeOf(who.resident);
  const view = await here.ask(who.resident, 'me.export', {});
  for (const text of [NAME, PHONE, FLAT, ...WORDS, photo, voice]) expect(view.json).toContain(text);
  expect(view.sections.flatMap(({ items }) => items).join()).toContain(WORDS[0]);
  expect(view.json).not.toMatch(/o-volunteer|o-neighbour|郑伯伯/);
  const helper = await here.ask(who.volunteer, 'me.export', {});
  expect(helper.json).toContain('换了接头');
  expect(helper.json).not.toMatch(
    new RegExp([who.resident, NAME, PHONE, FLAT, ...WORDS].join('|')),
  );
});
