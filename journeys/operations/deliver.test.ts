import { templates } from '../../core/contract/templates';
import { crowd, who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 通知: everybody concerned is told of each step once, whatever fails on the way. */

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin();
});
afterEach(() => here.end());

const submit = () =>
  here.ask(who.resident, 'requests.submit', {
    category: 'repair',
    what: '卧室的灯不亮，我姓李，电话在里面',
    photos: [],
    forWhom: 'self',
  });

const inboxOf = async (openid: string) => (await here.ask(openid, 'inbox.list', {})).items;

test('the message fits the template and contains no words, flat or phone', async () => {
  await here.consent(who.volunteer, 'task');
  const { id } = await submit();
  await here.deliver();
  const [message, ...others] = await here.messagesTo(who.volunteer);
  expect(others).toEqual([]);
  expect(message).toMatchObject({
    templateId: templates.task.id,
    page: `pages/task/detail?id=${id}`,
    data: { thing1: { value: '家电维修' }, phrase2: { value: '待接单' } },
  });
  const [item] = await inboxOf(who.volunteer);
  for (const text of [JSON.stringify(message), item?.text]) {
    expect(text).not.toMatch(/卧室|602|15400000000/);
  }
});

test('every member of the studio has it in the inbox, the asker and others do not', async () => {
  await submit();
  await here.deliver();
  for (const openid of [...crowd, who.volunteer, who.lead]) {
    expect(await inboxOf(openid)).toHaveLength(1);
  }
  for (const openid of [who.resident, who.applicant, who.otherVolunteer, who.secretary]) {
    expect(await inboxOf(openid)).toHaveLength(0);
  }
});

test('five concurrent deliverers tell nobody twice', async () => {
  for (const openid of crowd) await here.consent(openid, 'task', 'task');
  await submit();
  await Promise.all([1, 2, 3, 4, 5].map(() => here.deliver()));
  const messages = (await here.get('/messages')) as { openid: string }[];
  expect(messages.map((message) => message.openid).sort()).toEqual([...crowd].sort());
});

test("if a phone's nudge never arrives, the timer delivers within a minute", async () => {
  await here.consent(who.volunteer, 'task');
  await submit();
  expect(await here.messagesTo(who.volunteer)).toHaveLength(0);
  await here.cloud.advance('PT1M');
  expect(await here.messagesTo(who.volunteer)).toHaveLength(1);
});

test('a notice that causes an error in the deliverer does not delay others', async () => {
  await here.consent(who.volunteer, 'task');
  const broken = {
    _id: 'broken',
    version: 1,
    rank: 0,
    notices: null,
    due: [{ job: 'tell', at: '2026-01-05T01:00:00.000Z' }],
  };
  await here.cloud.importDocuments('requests', [broken]);
  await submit();
  await here.deliver();
  expect(await here.messagesTo(who.volunteer)).toHaveLength(1);
});

test('one consent allows one message, and the inbox has both', async () => {
  await here.consent(who.volunteer, 'task');
  await submit();
  await submit();
  await here.deliver();
  expect(await here.messagesTo(who.volunteer)).toHaveLength(1);
  expect(await inboxOf(who.volunteer)).toHaveLength(2);
  const { credits } = await here.ask(who.volunteer, 'me.read', {});
  expect(credits.task).toEqual({ left: 0, refused: false });
});

test('on 43101 the ledger is set to WeChat’s count', async () => {
  // The ledger has three credits; WeChat has none.
  for (const id of ['ledger-1', 'ledger-2', 'ledger-3']) {
    await here.ask(who.volunteer, 'consents.record', { results: { task: 'accept' } }, id);
  }
  await submit();
  await here.deliver();
  expect(await here.messagesTo(who.volunteer)).toHaveLength(0);
  const { credits } = await here.ask(who.volunteer, 'me.read', {});
  expect(credits.task).toEqual({ left: 0, refused: false });
});

test('recording the same consent twice is one consent', async () => {
  const results = { task: 'accept' } as const;
  await here.ask(who.volunteer, 'consents.record', { results }, 'same-consent');
  await here.ask(who.volunteer, 'consents.record', { results }, 'same-consent');
  const { credits } = await here.ask(who.volunteer, 'me.read', {});
  expect(credits.task?.left).toBe(1);
});

test('an announcement reaches its audience once, and only them', async () => {
  await here.consent(who.neighbour, 'news');
  const { id } = await here.ask(who.secretary, 'announcements.save', {
    title: '明天上午停水检修，请提前储水，不便之处敬请谅解',
    body: '明天 8 点到 11 点停水。',
    nodeId: 'plum',
    audience: 'everyone',
  });
  const { people } = await here.ask(who.secretary, 'announcements.reach', {
    nodeId: 'plum',
    audience: 'everyone',
  });
  await here.ask(who.secretary, 'announcements.publish', { id });
  await Promise.all([here.deliver(), here.deliver()]);
  const [message] = await here.messagesTo(who.neighbour);
  expect([...(message?.data.thing1?.value ?? '')].length).toBeLessThanOrEqual(20);
  // All who live there, including a grid worker and a captain.
  expect(people).toBe(9 + crowd.length);
  for (const openid of [who.neighbour, who.lead, ...crowd]) {
    expect(await inboxOf(openid)).toHaveLength(1);
  }
  for (const openid of [who.officer, who.otherSecretary]) {
    expect(await inboxOf(openid)).toHaveLength(0);
  }
});

test('an applicant is notified of the decision, the lead of the application', async () => {
  await here.ask(who.neighbour, 'volunteers.apply', {
    studioId: 'fix',
    name: '郑伯伯',
    phone: '15400000002',
    skills: '会修锁',
  });
  await here.ask(who.secretary, 'volunteers.approve', { openid: who.neighbour });
  await here.deliver();
  expect(await inboxOf(who.neighbour)).toMatchObject([
    { text: '欢迎加入巧手维修工作室，您现在可以接单了。' },
  ]);
  const texts = (await inboxOf(who.lead)).map((item) => item.text);
  expect(texts).toEqual(['郑伯伯想来巧手维修工作室帮忙，请您聊一聊，给书记一句话：合不合适。']);
});
