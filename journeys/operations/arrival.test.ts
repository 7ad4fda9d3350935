import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 什么时候到、打给谁: what whoever takes it says of it, to the one who waits. */

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const read = (openid: string, id: string) => here.ask(openid, 'requests.read', { id });

test('who asked reads when they come, and rings them only by a number they chose to show', async () => {
  const { id } = await here.ask(who.resident, 'requests.submit', {
    category: 'repair',
    what: '厨房水龙头滴水三天了',
    photos: [],
    forWhom: 'self',
  });
  const at = here.cloud.now().toISOString();
  await here.ask(who.volunteer, 'requests.accept', { id, arrival: 'half-hour' });
  const hidden = await read(who.resident, id);
  expect(hidden).toMatchObject({ arrival: { said: 'half-hour' }, helperPhone: null });
  expect(Date.parse(hidden.arrival?.at ?? '')).toBeGreaterThanOrEqual(Date.parse(at));

  const terms = { atOnce: 3, onDuty: [], relatives: [], showPhone: true };
  await here.ask(who.volunteer, 'volunteers.terms', terms);
  const { phone } = await here.ask(who.volunteer, 'me.read', {});
  expect((await read(who.resident, id)).helperPhone).toBe(phone);
  expect((await read(who.secretary, id)).helperPhone).toBeNull();

  await here.ask(who.volunteer, 'requests.resolve', { id, words: '好了', minutes: 9, photos: [] });
  expect(await read(who.resident, id)).toMatchObject({ arrival: null, helperPhone: null });
});
