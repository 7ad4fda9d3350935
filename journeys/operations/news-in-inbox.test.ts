import type { InputOf } from '../../core/contract/operations';
import { connectSdk } from '../../localcloud/testing/sdk';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 公告 in the inbox: read from their own collection by their audience, without copies. */

jest.setTimeout(60_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

async function publish(more: Partial<InputOf<'announcements.save'>> = {}): Promise<string> {
  const words = { title: '停水', body: '明天停水', nodeId: 'plum', audience: 'everyone' } as const;
  const { id } = await here.ask(who.secretary, 'announcements.save', { ...words, ...more });
  await here.ask(who.secretary, 'announcements.publish', { id });
  return id;
}

const inboxOf = async (openid: string) => (await here.ask(openid, 'inbox.list', {})).items;
const idsOf = async (openid: string) => (await inboxOf(openid)).map(({ id }) => id);
const unreadOf = async (openid: string) => (await here.ask(openid, 'me.read', {})).unread;

const OTHERS = ['deliver', 'derive', 'learn', 'patrol'];
const wait = () => here.cloud.advance('PT1M', OTHERS);

test('it is unread until it is opened, and again after a correction, at the head of the list', async () => {
  const first = await publish();
  await wait();
  const second = await publish({ title: '停电' });
  expect(await idsOf(who.resident)).toEqual([second, first]);
  expect(await unreadOf(who.resident)).toBe(2);
  for (const id of [first, second]) await here.ask(who.resident, 'announcements.read', { id });
  expect(await unreadOf(who.resident)).toBe(0);

  await wait();
  const correction = '改到后天上午。';
  await here.ask(who.officer, 'announcements.correct', { id: first, correction });
  expect(await inboxOf(who.resident)).toMatchObject([
    { id: first, read: false, text: '梅园社区更正了公告「停水」：改到后天上午。' },
    { id: second, read: true },
  ]);
  expect(await unreadOf(who.resident)).toBe(1);
  const view = await here.ask(who.resident, 'announcements.read', { id: first });
  expect(view).toMatchObject({ body: '明天停水', corrections: [{ words: correction }] });
  expect(await unreadOf(who.resident)).toBe(0);
  // The same list, unread ones only.
  await here.ask(who.officer, 'announcements.correct', { id: second, correction: '来电了。' });
  const { items: left } = await here.ask(who.resident, 'inbox.list', { unread: true });
  expect(left.map(({ id }) => id)).toEqual([second]);
  // A person who reads it before and after the correction is one reader.
  const { readCount } = await here.ask(who.officer, 'announcements.read', { id: first });
  expect(readCount).toBe(1);
});

test('a correction written while somebody opens the announcement leaves it unread', async () => {
  const id = await publish();
  await wait();
  // The correction begins before they open it, and is written afterwards.
  const changedAt = here.cloud.now().toISOString();
  await wait();
  await here.ask(who.resident, 'announcements.read', { id });
  await here.ask(who.neighbour, 'inbox.markRead', { ids: [id] });
  const corrections = [{ at: changedAt, by: who.secretary, words: '改到后天。' }];
  await here.edits('announcements', id, { changedAt, corrections });
  expect([await unreadOf(who.resident), await unreadOf(who.neighbour)]).toEqual([1, 1]);
});

test('marking from the list affects only my own marks, and only announcements meant for me', async () => {
  const mine = await publish();
  const volunteers = await publish({ audience: 'volunteers' });
  await here.ask(who.resident, 'inbox.markRead', { ids: [mine, volunteers, 'a-none'] });
  expect(await unreadOf(who.resident)).toBe(0);
  expect(await unreadOf(who.neighbour)).toBe(1);
  const counts = await Promise.all(
    [mine, volunteers].map((id) => here.ask(who.officer, 'announcements.read', { id })),
  );
  expect(counts.map(({ readCount }) => readCount)).toEqual([1, 0]);
});

test('a new resident gets announcements from then on; the list of the place has earlier ones', async () => {
  const before = await publish();
  await wait();
  const home = { name: '小林', phone: '15400000001', nodeId: 'plum-1', detail: '' };
  await here.agrees(who.stranger);
  await here.ask(who.stranger, 'me.save', home);
  expect(await idsOf(who.stranger)).toEqual([]);
  expect(await unreadOf(who.stranger)).toBe(0);
  const { items } = await here.ask(who.stranger, 'announcements.list', { kind: 'published' });
  expect(items.map(({ id }) => id)).toEqual([before]);

  await wait();
  const after = await publish({ title: '停电' });
  expect(await idsOf(who.stranger)).toEqual([after]);
  // After a move within the community, announcements to the community stay.
  await wait();
  await here.ask(who.stranger, 'me.save', { ...home, nodeId: 'plum-2' });
  expect(await idsOf(who.stranger)).toEqual([after]);
  // After a move to another community they disappear.
  await here.ask(who.stranger, 'me.save', { ...home, nodeId: 'pine-1' });
  expect(await idsOf(who.stranger)).toEqual([]);
});

test('a new volunteer gets announcements to volunteers from their application on', async () => {
  await publish({ audience: 'volunteers' });
  await wait();
  const form = { studioId: 'fix', name: '郑伯伯', phone: '15400000002', skills: '会修锁' };
  await here.ask(who.neighbour, 'volunteers.apply', form);
  await wait();
  const later = await publish({ audience: 'volunteers', title: '碰头会' });
  expect(await idsOf(who.neighbour)).toEqual([]);
  await here.ask(who.secretary, 'volunteers.approve', { openid: who.neighbour });
  expect(await idsOf(who.neighbour)).toContain(later);
  expect(await unreadOf(who.neighbour)).toBe(1);
});

test('messages and announcements form one list, page by page', async () => {
  const expected: string[] = [];
  for (let count = 0; count < 30; count += 1) {
    const at = here.cloud.now().toISOString();
    if (count % 3 === 0) expected.unshift(await publish({ title: `第 ${count} 条` }));
    else expected.unshift(await told(`r${count}`, at));
    await here.cloud.advance('PT1S', OTHERS);
  }
  const seen: string[] = [];
  for (let before: string | undefined | null; before !== null; ) {
    const page = await here.ask(who.resident, 'inbox.list', before ? { before } : {});
    expect(page.items.length).toBeLessThanOrEqual(20);
    seen.push(...page.items.map(({ id }) => id));
    before = page.next;
  }
  expect(seen).toEqual(expected);
});

/** Something that the resident alone was told. */
async function told(source: string, at: string, template = 'progress'): Promise<string> {
  const _id = `${source}:e1:${who.resident}`;
  const words = { subject: '家电维修', status: '办理中', at, tip: '有新的进展' };
  const message = { state: 'sent', attempts: 0, dueAt: null, also: [], mergedInto: null };
  const item = { openid: who.resident, text: '有人接了', page: 'pages/request/mine', readAt: null };
  await here.cloud.importDocuments('inbox', [
    { _id, ...item, at, template, words, urgent: false, message },
  ]);
  return _id;
}

test('a copy made by an earlier build is not shown as well', async () => {
  const id = await publish();
  await told(`${id}:published`, here.cloud.now().toISOString(), 'news');
  expect(await idsOf(who.resident)).toEqual([id]);
  expect(await unreadOf(who.resident)).toBe(1);
});

test('publishing and reading add nothing to the inbox collection', async () => {
  await publish();
  await here.deliver();
  await inboxOf(who.resident);
  const { total } = (await connectSdk(here.cloud).database().collection('inbox').count()) as {
    total: number;
  };
  expect(total).toBe(0);
});
