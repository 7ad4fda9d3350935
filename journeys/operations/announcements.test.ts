import type { InputOf } from '../../core/contract/operations';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin();
});
afterEach(() => here.end());

const words: InputOf<'announcements.save'> = {
  title: '停水',
  body: '明天 8 点到 11 点停水。',
  nodeId: 'plum',
  audience: 'everyone',
};
const save = (more: Partial<typeof words> = {}) =>
  here.ask(who.secretary, 'announcements.save', { ...words, ...more });
const publish = (id: string) => here.ask(who.secretary, 'announcements.publish', { id });
const listOf = async (openid: string) =>
  (await here.ask(openid, 'announcements.list', { kind: 'published' })).items;

test('a draft is visible to its office only, and final once published', async () => {
  const { id, version } = await save();
  expect(await here.refusal(who.resident, 'announcements.read', { id })).toBe(
    'announcement/not-found',
  );
  expect(await listOf(who.resident)).toEqual([]);
  await save({ id, version, title: '停水一天' });
  const stale = { ...words, id, version };
  expect(await here.refusal(who.officer, 'announcements.save', stale)).toBe(
    'announcement/changed-meanwhile',
  );
  await publish(id);
  expect(await here.refusal(who.secretary, 'announcements.publish', { id })).toBe(
    'announcement/already-published',
  );
  const latest = await here.ask(who.secretary, 'announcements.read', { id });
  const late = { ...words, id, version: latest.version };
  expect(await here.refusal(who.secretary, 'announcements.save', late)).toBe(
    'announcement/already-published',
  );
  expect(await listOf(who.resident)).toMatchObject([{ id, title: '停水一天', read: false }]);
  expect(await listOf(who.otherSecretary)).toEqual([]);
});

test('residents cannot read announcements for volunteers', async () => {
  const { id } = await save({ audience: 'volunteers' });
  await publish(id);
  expect(await listOf(who.volunteer)).toMatchObject([{ id }]);
  for (const openid of [who.resident, who.applicant]) {
    expect(await listOf(openid)).toEqual([]);
    expect(await here.refusal(openid, 'announcements.read', { id })).toBe('announcement/not-found');
  }
});

test('reading twice counts once, and only the office sees the number', async () => {
  const { id } = await save();
  await publish(id);
  for (const openid of [who.resident, who.resident, who.neighbour]) {
    const view = await here.ask(openid, 'announcements.read', { id });
    expect(view.readCount).toBeNull();
  }
  // The officer does not live there, so opening it is not counted as reading.
  await here.ask(who.officer, 'announcements.read', { id });
  const view = await here.ask(who.officer, 'announcements.read', { id });
  expect(view.readCount).toBe(2);
});

test('an office finds announcements sent within its reach, even if its holder lives elsewhere', async () => {
  const { id } = await save();
  const sentOf = async (openid: string) =>
    (await here.ask(openid, 'announcements.list', { kind: 'sent' })).items.map((one) => one.id);
  expect(await sentOf(who.officer)).toEqual([]);
  await publish(id);
  expect(await sentOf(who.officer)).toEqual([id]);
  expect(await sentOf(who.secretary)).toEqual([id]);
  for (const openid of [who.resident, who.otherSecretary]) expect(await sentOf(openid)).toEqual([]);
});
