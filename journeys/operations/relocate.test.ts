import type { InputOf } from '../../core/contract/operations';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/**
 * 改地点: a wrong place is corrected. An owner who serves the new place keeps the request, and everybody
 * concerned is notified.
 */

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const lamp: InputOf<'requests.submit'> = {
  category: 'repair',
  what: '门口的灯一闪一闪，夜里看不清路',
  photos: [],
  forWhom: 'self',
};
const read = (openid: string, id: string) => here.ask(openid, 'requests.read', { id });
const submit = async (more: Partial<InputOf<'requests.submit'>> = {}) =>
  (await here.ask(who.resident, 'requests.submit', { ...lamp, ...more })).id;
const relocate = (openid: string, id: string, nodeId: string, detail = '') =>
  here.ask(openid, 'requests.relocate', { id, place: { nodeId, detail } });
const accepted = async () => {
  const id = await submit();
  await here.ask(who.volunteer, 'requests.accept', { id });
  return id;
};
const toldTo = async (openid: string) => {
  await here.deliver();
  return (await here.ask(openid, 'inbox.list', {})).items.map(({ text }) => text).join('\n');
};
const listed = async (openid: string) =>
  (await here.ask(openid, 'office.list', { kind: 'all' })).items.map(({ id }) => id);

test('an owner who serves the new place keeps the request and is notified of the place', async () => {
  const id = await accepted();
  await relocate(who.resident, id, 'plum-2', '201室');
  const moved = await read(who.volunteer, id);
  expect(moved).toMatchObject({ state: 'accepted', placeName: '梅园社区 · 2号楼' });
  expect(moved.where).toMatchObject({ nodeId: 'plum-2', detail: '201室', home: false });
  expect(moved.timeline.at(-1)?.title).toBe('居民改正了地点');
  expect(await toldTo(who.volunteer)).toContain('改了地点，现在是梅园社区 · 2号楼');
});

test("otherwise it goes to a studio for the new place, and appears on that place's lists", async () => {
  const id = await accepted();
  await relocate(who.volunteer, id, 'pine-1');
  const seen = await read(who.resident, id);
  expect(seen).toMatchObject({ state: 'offered', owner: { studioName: '街道维修工作室' } });
  expect(seen.reasons).toContain('弄清是在哪里，换了去得了那里的一家');
  expect(await here.refusal(who.volunteer, 'requests.read', { id })).toBe('request/not-found');
  expect(await listed(who.secretary)).toEqual([]);
  expect(await listed(who.otherSecretary)).toEqual([id]);
  const waiting = await here.ask('o-far-volunteer', 'requests.listTasks', { kind: 'waiting' });
  expect(waiting.items).toMatchObject([{ id, placeName: '松园社区 · 1号楼' }]);
  expect(await toldTo('o-far-volunteer')).toContain('松园社区 · 1号楼有一件「家电维修」等人帮忙');
  expect(await toldTo(who.resident)).toContain('地点改成了松园社区 · 1号楼。街道维修工作室已收到');
});

test('the assignee is told that they no longer have it when the asker moves it', async () => {
  const id = await accepted();
  await relocate(who.resident, id, 'pine-1');
  expect(await toldTo(who.volunteer)).toContain('改了地点，已请去得了那里的人办');
});

test('an office that is not above the new place loses it to the one that is, and is notified', async () => {
  const id = await submit({ category: 'other', what: '楼道的墙皮掉了一大片' });
  expect(await listed(who.secretary)).toEqual([id]);
  await relocate(who.resident, id, 'pine-1');
  expect(await read(who.resident, id)).toMatchObject({ owner: { name: '松园社区居委书记' } });
  expect(await listed(who.secretary)).toEqual([]);
  expect(await toldTo(who.otherSecretary)).toContain('请您安排');
  expect(await toldTo(who.secretary)).toContain('改了地点，已请去得了那里的人办');
});

test('a home corrected by an office stays as private as before, and keeps its flat', async () => {
  const id = await submit();
  await relocate(who.secretary, id, 'plum-2');
  const seen = await read(who.resident, id);
  expect(seen.where).toMatchObject({ nodeId: 'plum-2', detail: '602室', home: true });
  expect((await read(who.secretary, id)).where).toBeNull();
  expect(await toldTo(who.resident)).toContain('改了地点，现在是梅园社区 · 2号楼');
});

test('an office cannot correct the place of a sealed request', async () => {
  const id = await submit({ category: 'counsel', what: '夜里总是睡不着，心里难受' });
  const input = { id, place: { nodeId: 'plum-2', detail: '' } };
  expect(await here.refusal(who.secretary, 'requests.relocate', input)).toBe('policy/forbidden');
  await here.ask(who.resident, 'requests.relocate', input);
});

test('an invalid correction changes nothing; a repeated one is applied once', async () => {
  const id = await submit();
  const before = await read(who.resident, id);
  const place = { nodeId: 'plum-1', detail: '602室' };
  const refusal = (place: InputOf<'requests.relocate'>['place']) =>
    here.refusal(who.resident, 'requests.relocate', { id, place });
  expect(await refusal(place)).toBe('request/same-place');
  expect(await refusal({ nodeId: 'nowhere', detail: '' })).toBe('place/unknown');
  expect(await refusal({ detail: '南门' })).toBe('input/invalid');
  expect(await read(who.resident, id)).toEqual({ ...before, now: expect.any(String) });

  const input = { id, place: { nodeId: 'plum-2', detail: '' } };
  const once = await here.call(who.resident, 'requests.relocate', input, 'relocate-1');
  expect(await here.call(who.resident, 'requests.relocate', input, 'relocate-1')).toEqual(once);
  const moves = (await read(who.resident, id)).timeline.filter(({ title }) =>
    title.includes('地点'),
  );
  expect(moves).toHaveLength(1);

  await here.ask(who.resident, 'requests.withdraw', { id, reason: '' });
  expect(await refusal(place)).toBe('request/too-late-to-relocate');
});

test('the figures count it at the new place', async () => {
  const id = await accepted();
  const answered = async (openid: string) =>
    (await here.ask(openid, 'office.board', {})).rates.answered.whole;
  await here.cloud.advance('PT3M');
  expect([await answered(who.secretary), await answered(who.otherSecretary)]).toEqual([1, 0]);
  await relocate(who.resident, id, 'pine-1');
  await here.cloud.advance('PT20M');
  expect([await answered(who.secretary), await answered(who.otherSecretary)]).toEqual([0, 1]);
});

test('subrequests follow their parent, to studios for the new place', async () => {
  const id = await accepted();
  const parts = [{ category: 'law' as const, what: '帮着看看租约里谁该修' }];
  await here.ask(who.volunteer, 'requests.split', { id, parts });
  await relocate(who.resident, id, 'plum-2', '201室');
  await here.cloud.advance('PT1M');
  const [part] = (await read(who.resident, id)).parts;
  const seen = await read(who.resident, part?.id ?? '');
  expect(seen).toMatchObject({ placeName: '梅园社区 · 2号楼', state: 'offered' });
  expect(seen.timeline.at(-1)?.title).toBe('地点随整件事改正了');
});
