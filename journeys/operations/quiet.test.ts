import type { CategoryCode } from '../../core/domain/category/category';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 免打扰: at night the inbox shows everything at once, and WeChat is silent except for danger. */

jest.setTimeout(60_000);

/** Ten in the evening in China. */
const EVENING = new Date('2028-04-12T14:00:00.000Z');

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ startAt: EVENING, instances: 1 });
});
afterEach(() => here.end());

const submit = (category: CategoryCode) =>
  here.ask(who.resident, 'requests.submit', {
    category,
    what: '灯不亮，也可能是漏水',
    photos: [],
    forWhom: 'self',
  });

const inboxOf = async (openid: string) => (await here.ask(openid, 'inbox.list', {})).items;

test('messages that are not urgent wait until half past seven, and are then one message', async () => {
  await here.consent(who.volunteer, 'task', 'task');
  await submit('repair');
  await submit('repair');
  await here.deliver();
  expect(await inboxOf(who.volunteer)).toHaveLength(2);
  await here.cloud.advance('PT9H29M');
  expect(await here.messagesTo(who.volunteer)).toEqual([]);
  await here.cloud.advance('PT2M');
  const messages = await here.messagesTo(who.volunteer);
  expect(messages.map(({ data }) => data.thing1?.value)).toEqual(['2 件事有新情况']);
});

test('danger does not wait for the morning, while other messages do', async () => {
  await here.consent(who.volunteer, 'task');
  await submit('repair');
  const { id } = await submit('leak');
  await here.deliver();
  const messages = await here.messagesTo(who.volunteer);
  expect(messages.map(({ page }) => page)).toEqual([`pages/task/detail?id=${id}`]);
});

test('an announcement at night can be read at once, and its message is sent in the morning', async () => {
  await here.consent(who.neighbour, 'news');
  const { id } = await here.ask(who.secretary, 'announcements.save', {
    title: '明天上午停水',
    body: '请先接好水。',
    nodeId: 'plum',
    audience: 'everyone',
  });
  await here.ask(who.secretary, 'announcements.publish', { id });
  await here.deliver();
  expect(await inboxOf(who.neighbour)).toHaveLength(1);
  expect(await here.messagesTo(who.neighbour)).toEqual([]);
  await here.cloud.advance('PT9H31M');
  expect(await here.messagesTo(who.neighbour)).toMatchObject([
    { page: `pages/announcement/detail?id=${id}` },
  ]);
});

const chooses = (from: string, until: string) =>
  here.ask(who.administrator, 'settings.save', {
    ...{ version: 0, off: [], titles: {}, quiet: { from, until } },
  });

test('where the street chose a later evening, ten o’clock is no night yet', async () => {
  await chooses('22:30', '06:30');
  expect((await here.ask(who.resident, 'me.read', {})).quiet).toEqual({
    ...{ from: '22:30', until: '06:30' },
  });
  await here.consent(who.volunteer, 'task');
  await here.consent(who.neighbour, 'news');
  await submit('repair');
  await here.deliver();
  expect(await here.messagesTo(who.volunteer)).toHaveLength(1);
  const { id } = await here.ask(who.secretary, 'announcements.save', {
    ...{ title: '明天上午停水', body: '请先接好水。', nodeId: 'plum', audience: 'everyone' },
  });
  await here.ask(who.secretary, 'announcements.publish', { id });
  await here.cloud.advance('PT3M');
  expect(await here.messagesTo(who.neighbour)).toHaveLength(1);
});

test('where the street chose a longer night, messages and announcements wait until its end', async () => {
  await chooses('20:00', '08:00');
  await here.consent(who.volunteer, 'task');
  await here.consent(who.neighbour, 'news');
  await submit('repair');
  const { id } = await here.ask(who.secretary, 'announcements.save', {
    ...{ title: '明天上午停水', body: '请先接好水。', nodeId: 'plum', audience: 'everyone' },
  });
  await here.ask(who.secretary, 'announcements.publish', { id });
  await here.deliver();
  await here.cloud.advance('PT9H45M');
  expect(await here.messagesTo(who.volunteer)).toEqual([]);
  expect(await here.messagesTo(who.neighbour)).toEqual([]);
  await here.cloud.advance('PT20M');
  expect(await here.messagesTo(who.volunteer)).toHaveLength(1);
  expect(await here.messagesTo(who.neighbour)).toHaveLength(1);
});
