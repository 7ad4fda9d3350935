import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 催办: an office asks the owner to hurry, and may phone them. */

/** Moving the clock by days runs the timers of those days. */
jest.setTimeout(120_000);

let here: Neighbourhood;
beforeAll(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterAll(() => here.end());

const read = (openid: string, id: string) => here.ask(openid, 'requests.read', { id });

test('the office phones and urges a late owner, once in two hours, and the timeline shows it', async () => {
  const { id } = await here.ask(who.resident, 'requests.submit', {
    category: 'repair',
    what: '楼道灯不亮了',
    photos: [],
    forWhom: 'self',
  });
  const waiting = await read(who.secretary, id);
  expect(waiting.toRing).toEqual({ name: '周师傅', phone: '15400000000', leads: true });
  expect(waiting.actions).toContain('urge');

  await here.ask(who.volunteer, 'requests.accept', { id });
  expect(await here.refusal(who.secretary, 'requests.urge', { id })).toBe(
    'request/nothing-to-urge',
  );
  await here.cloud.advance('P8D', ['deliver', 'derive', 'learn', 'patrol']);
  await here.cloud.advance('PT2M', ['deliver', 'derive', 'learn']);

  const late = await read(who.secretary, id);
  expect(late).toMatchObject({ overdue: true, yours: false });
  expect(late.toRing).toEqual({ name: '王师傅', phone: '15400000000', leads: false });
  const { items } = await here.ask(who.secretary, 'office.list', { kind: 'overdue' });
  expect(items).toMatchObject([{ id, yours: false }]);
  for (const openid of [who.volunteer, who.lead, who.resident]) {
    const seen = await read(openid, id);
    expect([openid, seen.toRing, seen.actions.includes('urge')]).toEqual([openid, null, false]);
  }
  expect((await read(who.volunteer, id)).yours).toBe(true);

  await here.ask(who.secretary, 'requests.urge', { id });
  expect(await here.refusal(who.secretary, 'requests.urge', { id })).toBe('request/urged-just-now');
  await here.deliver();
  const told = (await here.ask(who.volunteer, 'inbox.list', {})).items.map(({ text }) => text);
  expect(told.join()).toContain('陈书记请您尽快办好');
  const lines = (await read(who.resident, id)).timeline.map(({ title }) => title);
  expect(lines).toContain('陈书记请王师傅尽快办');
});
