import { Household } from './household';
import type { Person } from './person/person';

/** 看一页问一次: a page reads its data and the current person in one call of the function. */

const RESIDENT = 'o-demo-resident-li';
const VOLUNTEER = 'o-demo-volunteer-sun';
const TASK = 'r-demo-toilet-leak';
const SECRETARY = 'o-demo-secretary-chen';

let here: Household;
beforeAll(async () => {
  here = await Household.begin();
});
afterAll(() => here?.end());

async function callsOf(work: () => Promise<unknown>): Promise<number> {
  const before = (await here.cloud.usage()).month.functionCalls;
  await work();
  return (await here.cloud.usage()).month.functionCalls - before;
}

/** The person, a returning user, and the calls for opening the first page. */
async function opened(openid: string, url?: string): Promise<{ person: Person; calls: number }> {
  const storage = new Map<string, string>();
  const before = await here.opens(openid, { storage }, url);
  before.phone.close();
  let person = before;
  const calls = await callsOf(async () => {
    person = await here.opens(openid, { storage }, url);
  });
  return { person, calls };
}

test("a volunteer's way through home, 任务, a task, back, 消息 and home costs one call per page", async () => {
  const { person, calls } = await opened(VOLUNTEER);
  expect(calls).toBe(1);
  expect(await callsOf(() => person.phone.tab('任务'))).toBe(1);
  expect(await callsOf(() => person.press('我的'))).toBe(0);
  const { items } = await here.ask(VOLUNTEER, 'requests.listTasks', { kind: 'mine' });
  const excerpt = items.find(({ id }) => id === TASK)?.excerpt ?? 'the task';
  expect(await callsOf(() => person.press(excerpt))).toBe(1);
  expect(person.phone.route).toBe('pages/task/detail');
  expect(await callsOf(() => person.phone.back())).toBe(1);
  expect(await callsOf(() => person.phone.tab('消息'))).toBe(1);
  expect(await callsOf(() => person.phone.tab('首页'))).toBe(1);
});

test("opening a message's page costs one call", async () => {
  const request = await opened(RESIDENT, 'pages/request/detail?id=r-demo-kitchen-door');
  expect(request.calls).toBe(1);
  const task = await opened(VOLUNTEER, `pages/task/detail?id=${TASK}`);
  expect(task.calls).toBe(1);
  expect((await opened(RESIDENT, 'pages/announcement/list')).calls).toBe(1);
});

test("an office's board, lists and volunteers cost one call each", async () => {
  const { person, calls } = await opened(SECRETARY);
  expect(calls).toBe(1);
  expect(await callsOf(() => person.press('没人接的'))).toBe(1);
  expect(await callsOf(() => person.phone.back())).toBe(1);
  expect((await opened(SECRETARY, 'pages/office/volunteers')).calls).toBe(1);
});

test('an approval takes effect on the next page that is shown', async () => {
  const { items } = await here.ask(SECRETARY, 'volunteers.list', { state: 'applied' });
  const applicant = items[0]?.openid ?? '';
  const { person } = await opened(applicant);
  await person.phone.tab('任务');
  expect(person.text).not.toContain('待接');
  const approval = { op: 'volunteers.approve', input: { openid: applicant } };
  await here.cloud.callFunction('api', SECRETARY, { ...approval, commandId: 'approves-now-1' });
  await person.phone.tab('首页');
  expect(person.text).toContain('志愿者');
  await person.phone.tab('任务');
  expect(person.text).toContain('待接');
});
