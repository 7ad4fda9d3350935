import { Household } from './household';
import type { Person } from './person/person';

/** 返回键: what going back closes while a sheet is open. */

jest.setTimeout(60_000);

const RESIDENT = 'o-demo-resident-li';
const VOLUNTEER = 'o-demo-volunteer-wang';
const WORDS = '厨房水管在漏，已经关了总阀。';

let here: Household;
let asker: Person;

beforeAll(async () => {
  here = await Household.begin();
  asker = await here.opens(RESIDENT);
  await asker.press('我要求助');
  await asker.type('是什么事', WORDS);
  await asker.press('漏水断电');
  await asker.press('提交，帮我找人');
  await asker.press('看进展');
});

afterAll(() => here?.end());

test('going back closes one sheet after another, then the page', async () => {
  const { phone } = asker;
  await asker.press('地点不对，改地点');
  await asker.press('哪一栋楼');
  await phone.back();
  expect(asker.text).toContain('地点应该是哪里');
  await phone.back();
  expect(asker.text).not.toContain('地点应该是哪里');
  expect(phone.route).toBe('pages/request/detail');

  await asker.press('地点不对，改地点');
  await asker.press('关闭');
  await phone.back();
  expect(phone.route).toBe('pages/home/index');
  expect([phone.troubles, phone.refused]).toEqual([[], []]);
});

test('a page that goes back by itself first closes its sheet', async () => {
  const volunteer = await here.opens(VOLUNTEER);
  const { phone } = volunteer;
  await phone.tab('任务');
  await volunteer.press(WORDS);
  await volunteer.press('我们接不了');
  await volunteer.press('这几天人手不够');
  await volunteer.press('退回，转给下一家');
  expect(phone.route).toBe('pages/tasks/index');
  expect(volunteer.text).not.toContain(WORDS);
  expect([phone.troubles, phone.refused]).toEqual([[], []]);
});
