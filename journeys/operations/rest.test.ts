import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 休息: a volunteer pauses for a time and is active again afterwards. */

/** Advances the clock by days, and runs the timers. */
jest.setTimeout(120_000);

let here: Neighbourhood;
beforeAll(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterAll(() => here.end());

const standing = async () => (await here.ask(who.volunteer, 'me.read', {})).standings[0];

test('a pause of a week ends by itself, and the volunteer is notified', async () => {
  await here.ask(who.volunteer, 'volunteers.pause', { paused: true, days: 7 });
  const until = (await standing())?.pausedUntil ?? '';
  expect(until).not.toBe('');
  const { items } = await here.ask(who.secretary, 'volunteers.list', { state: 'paused' });
  expect(items).toMatchObject([{ name: '王师傅', community: '梅园社区', pausedUntil: until }]);

  await here.cloud.advance('P6DT23H', ['deliver', 'derive', 'learn', 'patrol']);
  await here.cloud.advance('PT3M', ['deliver', 'derive', 'learn']);
  expect((await standing())?.state).toBe('paused');
  await here.cloud.advance('PT1H', ['deliver', 'derive', 'learn', 'patrol']);
  await here.cloud.advance('PT3M', ['deliver', 'derive', 'learn']);
  expect(await standing()).toMatchObject({ state: 'approved', pausedUntil: null });
  await here.deliver();
  const told = (await here.ask(who.volunteer, 'inbox.list', {})).items.map(({ text }) => text);
  expect(told.join()).toContain('又开始给您派单了');
});

test('a pause without an end lasts until the volunteer ends it', async () => {
  await here.ask(who.volunteer, 'volunteers.pause', { paused: true });
  await here.cloud.advance('P40D', ['deliver', 'derive', 'learn', 'patrol']);
  await here.cloud.advance('PT3M', ['deliver', 'derive', 'learn']);
  expect(await standing()).toMatchObject({ state: 'paused', pausedUntil: null });
  await here.ask(who.volunteer, 'volunteers.pause', { paused: false });
  expect((await standing())?.state).toBe('approved');
});

test('a lead who extends a pause does not notify the office again', async () => {
  for (const days of [7, 30] as const) {
    await here.ask(who.lead, 'volunteers.pause', { paused: true, days });
  }
  await here.deliver();
  const told = (await here.ask(who.secretary, 'inbox.list', {})).items.map(({ text }) => text);
  expect(told.filter((text) => text.includes('周师傅暂停接单'))).toHaveLength(1);
});
