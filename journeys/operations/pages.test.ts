import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 一页一页: lists in pages, and what of the inbox is read. */

let here: Neighbourhood;
beforeAll(async () => {
  here = await Neighbourhood.begin();
});
afterAll(() => here.end());

const submit = async (what: string) => {
  await here.uncount(who.resident);
  return here.ask(who.resident, 'requests.submit', {
    category: 'suggestion',
    what,
    photos: [],
    forWhom: 'self',
  });
};

test('pages contain everything once, newest first, whatever is added meanwhile', async () => {
  const made: string[] = [];
  for (let count = 0; count < 45; count += 1) made.unshift((await submit(`第${count}条建议`)).id);
  const seen: string[] = [];
  for (let before: string | undefined; ; ) {
    const page = await here.ask(who.resident, 'requests.listMine', { kind: 'open', before });
    seen.push(...page.items.map(({ id }) => id));
    if (page.next === null) break;
    before = page.next;
    await submit('又想到一条建议');
  }
  expect(seen).toEqual(made);
});

test('a cursor from one list gives no access to another person’s list', async () => {
  const { id } = await submit('再提一条建议');
  const before = `2999-01-01T00:00:00.000Z~${id}z`;
  const mine = await here.ask(who.resident, 'requests.listMine', { kind: 'open', before });
  expect(mine.items.length).toBeGreaterThan(0);
  const theirs = await here.ask(who.neighbour, 'requests.listMine', { kind: 'open', before });
  expect(theirs.items).toEqual([]);
  for (const forged of ['x', `${id}~${id}`, '$gt~$gt', '{"$gt":""}']) {
    const refused = await here.refusal(who.neighbour, 'requests.listMine', {
      kind: 'open',
      before: forged,
    });
    expect(refused).toBe('input/invalid');
  }
});

test('only the reader’s own items are marked as read', async () => {
  await here.deliver();
  const inbox = async () => (await here.ask(who.secretary, 'inbox.list', {})).items;
  const ids = (await inbox()).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(1);
  await here.ask(who.resident, 'inbox.markRead', { ids });
  expect((await inbox()).filter(({ read }) => read)).toEqual([]);
  const before = (await here.ask(who.secretary, 'me.read', {})).unread;
  await here.ask(who.secretary, 'inbox.markRead', { ids: ids.slice(0, 1) });
  await here.ask(who.secretary, 'inbox.markRead', { ids: ids.slice(0, 1) });
  expect((await inbox()).filter(({ read }) => read).map(({ id }) => id)).toEqual(ids.slice(0, 1));
  expect((await here.ask(who.secretary, 'me.read', {})).unread).toBe(before - 1);
});
