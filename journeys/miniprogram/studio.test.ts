import { Household } from './household';

const LEAD = 'o-demo-volunteer-zhou';
const RESIDENT = 'o-demo-resident-li';

let here: Household;

beforeAll(async () => {
  here = await Household.begin();
});

afterAll(() => here?.end());

test('the lead of a studio sets its hours with pickers, and residents read them', async () => {
  const lead = await here.opens(LEAD);
  await lead.phone.tab('我的');
  await lead.press('我领衔的工作室');
  const id = lead.phone.query.id ?? '';
  await lead.press('编辑这家工作室');
  expect(lead.phone.route).toBe('pages/office/studio-edit');
  await lead.press('写上开门时间');
  await lead.turn('第 1 段，几点开始', '08:30');
  await lead.turn('第 1 段，几点结束', '17:15');
  await lead.press('保存');

  const studio = await here.ask(LEAD, 'studios.read', { id });
  expect(studio.hours).toEqual([{ days: [1, 2, 3, 4, 5], from: '08:30', to: '17:15' }]);
  const resident = await here.opens(RESIDENT);
  await resident.press('找工作室');
  await resident.press(studio.name);
  expect(resident.text).toContain('周一至周五 08:30–17:15');
  for (const { phone } of [lead, resident]) {
    expect([phone.troubles, phone.refused]).toEqual([[], []]);
  }
});
