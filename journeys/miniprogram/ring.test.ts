import { Household } from './household';

/** 打电话找人: a pipe has burst, and WeChat delivers no message. */

const RESIDENT = 'o-demo-resident-li';
const LEAD = 'o-demo-volunteer-zhou';
const SEND = 'wx.openApi:subscribeMessage.send';

let here: Household;

beforeAll(async () => {
  here = await Household.begin();
});

afterAll(() => here?.end());

test("the studio's lead sees whom to phone, and phones", async () => {
  await here.faults({ kind: 'wx-error', action: SEND, errcode: -1 });
  const asker = await here.opens(RESIDENT, {}, 'pages/request/new?category=leak');
  await asker.type('是什么事', '厨房水管爆了，水往楼下漏。');
  await asker.press('提交，帮我找人');
  const { id } = asker.phone.query;
  await here.cloud.advance('PT4M');

  const lead = await here.opens(LEAD, {}, `pages/task/detail?id=${id}`);
  expect(lead.text).toContain('这几位没收到提醒，请打电话');
  await lead.press('给王海生打电话');
  expect(lead.phone.happened).toEqual([expect.stringMatching(/^makePhoneCall 1\d{10}$/)]);
  expect(lead.phone.troubles).toEqual([]);
});
