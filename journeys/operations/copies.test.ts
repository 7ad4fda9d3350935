import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** Copied data is right in every place. */

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const draft = { category: 'repair', what: '门锁坏了，关不上' } as const;
const profile = { name: '李阿姨', phone: '15400138000', nodeId: 'plum-1', detail: '602室' };

test("the volunteer gets the asker's current number, unless the request is for somebody else", async () => {
  const { id } = await here.ask(who.resident, 'requests.submit', {
    ...draft,
    photos: [],
    forWhom: 'self',
  });
  const mother = { name: '赵奶奶', phone: '15400139000' };
  const other = await here.ask(who.resident, 'requests.submit', {
    ...{ ...draft, photos: [], what: '纱窗破了，进蚊子' },
    forWhom: 'family',
    concerned: mother,
  });
  await here.ask(who.volunteer, 'requests.accept', { id });
  await here.ask(who.volunteer, 'requests.accept', { id: other.id });
  await here.ask(who.resident, 'me.save', profile);
  const contactOf = async (which: string) =>
    (await here.ask(who.volunteer, 'requests.read', { id: which })).contact;
  expect(await contactOf(id)).toMatchObject({ name: '李阿姨', phone: '15400138000' });
  expect(await contactOf(other.id)).toMatchObject(mother);
});

test('a lead who left is not shown as lead, and the post is vacant', async () => {
  const lead = async () => (await here.ask(who.secretary, 'studios.read', { id: 'fix' })).leadName;
  expect(await lead()).not.toBe('');
  await here.ask(who.lead, 'volunteers.leave', {});
  await here.cloud.advance('PT3M');
  expect(await lead()).toBe('');
  const { items } = await here.ask(who.secretary, 'inbox.list', {});
  expect(items.map(({ text }) => text)).toContainEqual(expect.stringContaining('要不要另请一位'));
});

test('a message says 今天 on the same day and 昨天 a day later', async () => {
  await here.ask(who.resident, 'requests.submit', { ...draft, photos: [], forWhom: 'self' });
  await here.deliver();
  const told = async () =>
    (await here.ask(who.volunteer, 'inbox.list', {})).items.map(({ text }) => text).join();
  expect(await told()).toMatch(/请在今天 \d\d:\d\d 前接单/);
  await here.cloud.advance('P1D', ['patrol', 'deliver', 'derive', 'learn']);
  expect(await told()).toMatch(/请在昨天 \d\d:\d\d 前接单/);
});

test('WeChat’s message contains the date', async () => {
  await here.consent(who.volunteer, 'task');
  await here.ask(who.resident, 'requests.submit', { ...draft, photos: [], forWhom: 'self' });
  await here.deliver();
  const [message] = await here.messagesTo(who.volunteer);
  const tips = Object.values(message?.data ?? {}).map(({ value }) => value);
  expect(tips).toContainEqual(expect.stringMatching(/^请在\d+月\d+日 \d\d:\d\d 前接单$/));
});
