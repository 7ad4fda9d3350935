import { Household } from './household';
import type { Person } from './person/person';

const SECRETARY = 'o-demo-secretary-chen';
/** Lives in 5号楼. */
const RESIDENT = 'o-demo-resident-li';
/** Lives in 2号楼 of the same community. */
const NEIGHBOUR = 'o-demo-resident-zhao';

const TITLE = '5号楼周六上午停水';

let here: Household;

beforeAll(async () => {
  here = await Household.begin();
});

afterAll(() => here?.end());

test('the secretary sees at once what waits, writes to one building, and its people read it', async () => {
  const secretary = await here.opens(SECRETARY);
  const { lists } = await here.ask(SECRETARY, 'office.board', {});
  expect(secretary.canPress(`没人接的，${lists.waiting}`)).toBe(true);

  await publishes(secretary);
  const resident = await here.opens(RESIDENT);
  await resident.press(`未读，${TITLE}`);
  expect(resident.phone.route).toBe('pages/announcement/detail');
  expect(resident.text).toContain('请先接好水');

  await secretary.phone.pullDown();
  expect(secretary.text).toContain('已经有 1 人看过');
  const neighbour = await here.opens(NEIGHBOUR);
  expect(neighbour.text).not.toContain(TITLE);

  const { items } = await here.ask(RESIDENT, 'announcements.list', { kind: 'published' });
  expect(items.find(({ title }) => title === TITLE)).toMatchObject({ read: true });
  for (const { phone } of [secretary, resident, neighbour]) {
    expect([phone.troubles, phone.refused]).toEqual([[], []]);
  }
});

async function publishes(secretary: Person): Promise<void> {
  await secretary.press('发公告');
  await secretary.choose('发给哪里', '第二网格', '5号楼');
  await secretary.press('下一步');
  await secretary.type('标题', TITLE);
  await secretary.type('正文', '检修水泵，九点到十二点。请先接好水。');
  await secretary.press('下一步');
  expect(secretary.text).toMatch(/能通知到 \d+ 人/);
  await secretary.press('发出去');
  // Once more, in the dialog: it cannot be taken back.
  await secretary.press('发出去');
  expect(secretary.phone.route).toBe('pages/announcement/detail');
}
