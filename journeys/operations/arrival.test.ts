import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 什么时候到、打给谁: what the assignee tells the asker when they accept. */

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const read = (openid: string, id: string) => here.ask(openid, 'requests.read', { id });
const submit = async () =>
  (
    await here.ask(who.resident, 'requests.submit', {
      category: 'repair',
      what: '厨房水龙头滴水三天了',
      photos: [],
      forWhom: 'self',
      readers: 'neighbours',
    })
  ).id;
const terms = { atOnce: 3, onDuty: [], relatives: [] };

test('the asker can read the arrival time and gets a message about it, while the same volunteer has the request', async () => {
  const id = await submit();
  await here.ask(who.neighbour, 'requests.join', { id });
  const at = here.cloud.now().getTime();
  await here.ask(who.volunteer, 'requests.accept', { id, arrival: 'half-hour' });
  const { arrival, timeline } = await read(who.resident, id);
  expect(Date.parse(arrival?.by ?? '')).toBeGreaterThanOrEqual(at + 30 * 60_000);
  expect((await read(who.neighbour, id)).arrival).toEqual(arrival);
  expect(timeline.at(-1)?.title).toMatch(/王师傅接了，说好今天 \d\d:\d\d 前到$/);
  await here.deliver();
  const { items } = await here.ask(who.resident, 'inbox.list', {});
  expect(items[0]?.text).toMatch(/王师傅接了您的「家电维修」，说好.+ 前到。$/);

  await here.ask(who.volunteer, 'requests.resolve', { id, words: '好了', minutes: 9, photos: [] });
  expect(await read(who.resident, id)).toMatchObject({ arrival: null, toRing: null });
});

test('an arrival without a time yet is shown to the asker only; without an arrival nothing is shown', async () => {
  const [first, second] = [await submit(), await submit()];
  await here.ask(who.neighbour, 'requests.join', { id: first });
  await here.ask(who.volunteer, 'requests.accept', { id: first, arrival: 'to-be-arranged' });
  expect((await read(who.resident, first)).arrival).toEqual({ by: null });
  expect((await read(who.neighbour, first)).arrival).toBeNull();
  await here.ask(who.volunteer, 'requests.accept', { id: second });
  expect((await read(who.resident, second)).arrival).toBeNull();
  // A new assignee states their own arrival time.
  await here.ask(who.volunteer, 'requests.decline', { id: first, reason: '走不开' });
  expect((await read(who.resident, first)).arrival).toBeNull();
});

test('the asker alone sees the assignee’s current number, if they chose to show it', async () => {
  const id = await submit();
  await here.ask(who.volunteer, 'requests.accept', { id });
  expect((await read(who.resident, id)).toRing).toBeNull();
  await here.ask(who.volunteer, 'volunteers.terms', { ...terms, showPhone: true });
  expect((await read(who.resident, id)).toRing).toMatchObject({
    name: '王师傅',
    phone: '15400000000',
  });
  await here.ask(who.neighbour, 'requests.join', { id });
  expect((await read(who.neighbour, id)).toRing).toBeNull();

  // An earlier build of the pages does not send this field, and changes nothing.
  await here.ask(who.volunteer, 'volunteers.terms', terms);
  const home = { nodeId: 'plum-2', detail: '602室' };
  await here.ask(who.volunteer, 'me.save', { name: '王师傅', phone: '15400000001', ...home });
  expect((await read(who.resident, id)).toRing).toMatchObject({
    name: '王师傅',
    phone: '15400000001',
  });
  await here.ask(who.volunteer, 'volunteers.terms', { ...terms, showPhone: false });
  expect((await read(who.resident, id)).toRing).toBeNull();
});

test('another arrival is refused; a repeated command keeps the first one', async () => {
  const id = await submit();
  const refusal = (arrival: string) =>
    here.refusal(who.volunteer, 'requests.accept', { id, arrival: arrival as 'half-hour' });
  expect(await refusal('tomorrow')).toBe('input/invalid');
  const input = { id, arrival: 'this-afternoon' as const };
  const once = await here.call(who.volunteer, 'requests.accept', input, 'accept-0001');
  expect(await here.call(who.volunteer, 'requests.accept', input, 'accept-0001')).toEqual(once);
  expect((await read(who.resident, id)).arrival?.by).not.toBeNull();
});

test('in the evening "this afternoon" is refused, and the request stays unaccepted', async () => {
  const id = await submit();
  await here.cloud.advance('PT9H', ['deliver', 'derive', 'learn', 'patrol']);
  const said = { id, arrival: 'this-afternoon' as const };
  expect(await here.refusal(who.volunteer, 'requests.accept', said)).toBe('request/afternoon-over');
  expect((await read(who.resident, id)).state).toBe('offered');
  await here.ask(who.volunteer, 'requests.accept', { id, arrival: 'half-hour' });
});
