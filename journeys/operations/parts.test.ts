import type { InputOf } from '../../core/contract/operations';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 几家一起办: a lead, and subrequests that end with their parent. */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const PARTS = [
  { category: 'law', what: '帮着看看租约里谁该修' },
  { category: 'mediation', what: '和楼下谈谈赔多少' },
] as const;

/** A repair that a volunteer has accepted. */
async function inHand(category: 'repair' | 'law' = 'repair'): Promise<string> {
  const what = '厨房漏水，楼下天花板也湿了，我一个人住';
  const input: InputOf<'requests.submit'> = { category, what, photos: [], forWhom: 'self' };
  const { id } = await here.ask(who.resident, 'requests.submit', input);
  const helper = category === 'law' ? who.otherVolunteer : who.volunteer;
  await here.ask(helper, 'requests.accept', { id });
  return id;
}
const split = (id: string, parts: readonly (typeof PARTS)[number][] = PARTS) =>
  here.ask(who.volunteer, 'requests.split', { id, parts: parts.map((part) => ({ ...part })) });
const read = (id: string, openid: string = who.resident) =>
  here.ask(openid, 'requests.read', { id });
const patrol = () => here.patrol();
const done = { words: '谈好了', minutes: 20, photos: [] };

test('a split returns the ids of its subrequests; repeated, it creates no more', async () => {
  const id = await inHand();
  const input = { id, parts: PARTS.map((part) => ({ ...part })) };
  const tap = () => here.ask(who.volunteer, 'requests.split', input, 'tap-split-1');
  const first = await tap();
  await here.ask(who.volunteer, 'requests.record', { id, note: '请了两家' });
  expect(await tap()).toEqual(first);
  expect(first.output.parts).toEqual((await read(id)).parts.map((part) => part.id));
});

test('each subrequest finds its own studio; the parent keeps its owner and shows the state of each', async () => {
  const id = await inHand();
  await split(id);
  const whole = await read(id);
  expect(whole).toMatchObject({ state: 'accepted', owner: { name: '王师傅' } });
  expect(whole.parts).toMatchObject([
    { category: 'law', state: 'offered', ownerName: '方律师工作室', open: true },
    { category: 'mediation', state: 'offered', open: true },
  ]);
  const part = await read(whole.parts[0]?.id ?? '');
  expect(part).toMatchObject({ mine: true, what: PARTS[0].what, partOf: { id, open: true } });
});

test('a subrequest has its author’s words, never the resident’s', async () => {
  const id = await inHand();
  await split(id);
  const [part] = (await read(id)).parts;
  const seen = await read(part?.id ?? '', who.otherVolunteer);
  expect(JSON.stringify(seen)).not.toContain('一个人住');
  expect(seen.partOf).toEqual({ id, open: false });
  expect(await here.refusal(who.otherVolunteer, 'requests.read', { id })).toBe('request/not-found');
});

test('in the parent, only the asker and the author read the words of a confidential subrequest', async () => {
  const asked: InputOf<'requests.submit'> = {
    ...{ category: 'repair', what: '楼道积水好几天了', photos: [], forWhom: 'self' },
    readers: 'neighbours',
  };
  const { id } = await here.ask(who.resident, 'requests.submit', asked);
  await here.ask(who.neighbour, 'requests.join', { id });
  await here.ask(who.volunteer, 'requests.accept', { id });
  await split(id);
  const reads = async (openid: string) => (await read(id, openid)).parts.map(({ what }) => what);
  const [sealed, open] = PARTS.map(({ what }) => what);
  expect(await reads(who.resident)).toEqual([sealed, open]);
  expect(await reads(who.volunteer)).toEqual([sealed, open]);
  for (const openid of [who.secretary, who.officer, who.lead, 'o-hand-0']) {
    expect(await reads(openid)).toEqual([null, open]);
    expect(JSON.stringify(await read(id, openid))).not.toContain(sealed);
  }
  expect(await reads(who.neighbour)).toEqual([null, null]);
  expect(JSON.stringify(await read(id, who.neighbour))).not.toContain(open);

  const part = (await read(id)).parts[0]?.id ?? '';
  expect((await read(part, who.otherVolunteer)).what).toBeNull();
  await here.ask(who.otherVolunteer, 'requests.accept', { id: part });
  expect((await read(part, who.otherVolunteer)).what).toBe(sealed);
  expect((await read(part)).readings).toMatchObject([{ name: '方律师' }]);
});

test('sealed words are not shown when their reading cannot be recorded', async () => {
  const id = await inHand('law');
  const action = 'database.insertDocument';
  const faults = [{ kind: 'error', code: 'DATABASE_REQUEST_FAILED', action, rate: 1 }];
  await here.post('/faults', { faults });
  const call = { op: 'requests.read', input: { id }, commandId: 'read-unlogged' };
  const answer = await here.send(who.otherVolunteer, call).catch((error: Error) => error.message);
  await here.post('/faults', { faults: [] });
  expect(answer).not.toMatchObject({ ok: true });
  expect(JSON.stringify(answer)).not.toContain('天花板');
  expect((await read(id)).readings).toEqual([]);
  expect((await read(id, who.otherVolunteer)).what).toContain('天花板');
  expect((await read(id)).readings).toMatchObject([{ name: '方律师' }]);
});

test('the parent’s owner is told once that a subrequest is done', async () => {
  const id = await inHand();
  await split(id);
  const [part] = (await read(id)).parts;
  await here.ask(who.otherVolunteer, 'requests.accept', { id: part?.id ?? '' });
  await here.ask(who.otherVolunteer, 'requests.resolve', { id: part?.id ?? '', ...done });
  await patrol();
  await patrol();
  await here.deliver();
  const { timeline } = await read(id);
  expect(timeline.filter(({ title }) => title === '协办的「法律咨询」办好了')).toHaveLength(1);
  const { items } = await here.ask(who.volunteer, 'inbox.list', {});
  expect(items.filter(({ text }) => text.includes('协办的「法律咨询」办好了'))).toHaveLength(1);
});

test('the same holds when the resident confirms before the patrol runs', async () => {
  const id = await inHand();
  await split(id);
  const [part] = (await read(id)).parts;
  const one = { id: part?.id ?? '' };
  await here.ask(who.otherVolunteer, 'requests.accept', one);
  await here.ask(who.otherVolunteer, 'requests.resolve', { ...one, ...done });
  await here.ask(who.resident, 'requests.confirm', one);
  await patrol();
  await patrol();
  const { timeline } = await read(id);
  expect(timeline.filter(({ title }) => title === '协办的「法律咨询」办好了')).toHaveLength(1);
});

test('subrequests end with the parent: a result is closed, everything else dropped', async () => {
  const id = await inHand();
  await split(id);
  const [first, second] = (await read(id)).parts;
  await here.ask(who.otherVolunteer, 'requests.accept', { id: first?.id ?? '' });
  await here.ask(who.otherVolunteer, 'requests.resolve', { id: first?.id ?? '', ...done });
  await here.ask(who.volunteer, 'requests.resolve', { id, ...done });
  await here.ask(who.resident, 'requests.confirm', { id });
  await patrol();
  expect((await read(id)).parts.map(({ state }) => state)).toEqual(['closed', 'withdrawn']);
  const { timeline } = await read(second?.id ?? '');
  expect(timeline.at(-1)?.title).toBe('整件事已办结，这一件不用再办');
});

test('a subrequest cannot be split', async () => {
  const id = await inHand();
  await split(id);
  const [part] = (await read(id)).parts;
  await here.ask(who.otherVolunteer, 'requests.accept', { id: part?.id ?? '' });
  const input = { id: part?.id ?? '', parts: [{ ...PARTS[1] }] };
  expect(await here.refusal(who.otherVolunteer, 'requests.split', input)).toBe('request/is-a-part');
});

test('an anonymous request gets no subrequest whose helper has to know the asker', async () => {
  const asked: InputOf<'requests.submit'> = {
    ...{ category: 'nuisance', what: '隔壁夜里吵到两点', photos: [], forWhom: 'self' },
    nameless: 'altogether',
  };
  const { id } = await here.ask(who.resident, 'requests.submit', asked);
  const part = (category: 'repair' | 'environment') => ({
    id,
    parts: [{ category, what: '上门去看看' }],
  });
  const refusal = await here.refusal(who.secretary, 'requests.split', part('repair'));
  expect(refusal).toBe('request/helper-needs-a-name');
  await here.ask(who.secretary, 'requests.split', part('environment'));
  expect((await read(id)).parts).toHaveLength(1);
});

test('after a crash during a split the patrol creates the missing subrequests, once', async () => {
  const id = await inHand();
  await here.post('/faults', {
    faults: [
      {
        kind: 'kill',
        action: 'database.insertDocument',
        when: 'before',
        rate: 1,
        skip: 1,
        times: 1,
      },
    ],
  });
  const input = { op: 'requests.split', input: { id, parts: PARTS }, commandId: 'split-tap-1' };
  await here.send(who.volunteer, input).catch(() => undefined);
  await here.post('/faults', { faults: [] });
  const missing = (await read(id)).parts.filter(({ state }) => state === null);
  expect(missing.length).toBeGreaterThan(0);
  await patrol();
  await patrol();
  expect((await read(id)).parts.map(({ state }) => state)).toEqual(['offered', 'offered']);
  // The repeated command gets the first reply and splits nothing again.
  expect(await here.send(who.volunteer, input)).toMatchObject({ ok: true });
  expect((await read(id)).parts).toHaveLength(2);
});
