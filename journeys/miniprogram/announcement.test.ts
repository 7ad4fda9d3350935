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

test('the secretary sees at once what waits, writes to one building, and its residents read it', async () => {
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

test('a correction is shown above the text and on the card, and makes it unread again', async () => {
  const secretary = await here.opens(SECRETARY, {}, 'pages/office/board');
  await publishes(secretary);
  const resident = await here.opens(RESIDENT);
  await resident.phone.tab('消息');
  await resident.press(`未读，5号楼发布了公告：${TITLE}`);
  await resident.press('打电话 026-56781234');
  expect(resident.phone.happened).toContain('makePhoneCall 02656781234');
  await resident.phone.back();
  expect(resident.canPress(`未读，5号楼发布了公告：${TITLE}`)).toBe(false);

  const words = '改到周日上午九点。';
  await secretary.press('更正这条公告');
  await secretary.type('更正', words);
  await secretary.press('下一步，确认');
  await secretary.press('发出更正');
  expect(secretary.text).toContain(words);
  await resident.phone.pullDown();
  await resident.press(`未读，5号楼更正了公告「${TITLE}」：${words}`);
  expect(resident.phone.route).toBe('pages/announcement/detail');
  expect(resident.text).toMatch(/更正（今天.*）：改到周日上午九点。/);
});

async function publishes(secretary: Person): Promise<void> {
  await secretary.press('发公告');
  await secretary.choose('发给哪里', '第二网格', '5号楼');
  await secretary.press('下一步');
  await secretary.type('标题', TITLE);
  await secretary.type('正文', '检修水泵，九点到十二点。请先接好水。有事打 026-56781234。');
  await secretary.press('下一步');
  expect(secretary.text).toMatch(/能通知到 \d+ 人/);
  await secretary.press('发出去');
  // Confirmed again in a dialog, because it cannot be undone.
  await secretary.press('发出去');
  expect(secretary.phone.route).toBe('pages/announcement/detail');
}
