import { Household } from './household';

/**
 * 老手机: iOS 12 or Chrome 66 with WeChat's minimum base library, and without some of what it promises.
 */

const RESIDENT = 'o-demo-resident-li';
const SECRETARY = 'o-demo-secretary-chen';

let here: Household;

beforeAll(async () => {
  here = await Household.begin();
});

afterAll(() => here?.end());

test('a request is written, checked and sent on an old phone', async () => {
  const asker = await here.opens(RESIDENT, { old: true });
  await asker.press('我要求助');
  await asker.press('提交，帮我找人');
  expect(asker.text).toContain('您遇到了什么事？说一两句就行。');
  await asker.type('是什么事', '厨房的水管一直在漏水。');
  await asker.press('漏水断电');
  await asker.press('提交，帮我找人');
  expect(asker.text).toContain('收到了，有人管');
  expect([asker.phone.troubles, asker.phone.refused]).toEqual([[], []]);
});

test('every page of every subpackage opens on an old phone', async () => {
  const pages = [
    'pages/tasks/index',
    'pages/inbox/index',
    'pages/me/index',
    'pages/profile/edit',
    'pages/request/mine',
    'pages/request/near',
    'pages/studio/list',
    'pages/volunteer/apply',
    'pages/volunteer/mine',
    'pages/announcement/list',
    'pages/office/board',
    'pages/office/volunteers',
    'pages/office/announce',
    'pages/office/studio-edit',
    'pages/office/dry-run',
    'pages/office/list',
  ];
  for (const page of pages) {
    const person = await here.opens(SECRETARY, { old: true }, page);
    expect(person.phone.route).toBe(page);
    expect(person.text.length).toBeGreaterThan(20);
    expect(person.phone.troubles).toEqual([]);
  }
});
