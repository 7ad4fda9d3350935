import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 不满意: an office reads the complaint, phones, and records the outcome. */

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const read = (openid: string, id: string) => here.ask(openid, 'requests.read', { id });
const listed = async (openid: string = who.secretary) =>
  (await here.ask(openid, 'office.list', { kind: 'unhappy' })).items.map(({ id }) => id);

/** A repair, which needs no 回访, is done, and a neighbour joined it. */
async function done(): Promise<string> {
  const { id } = await here.ask(who.resident, 'requests.submit', {
    category: 'repair',
    what: '楼道的灯不亮',
    photos: [],
    forWhom: 'self',
    readers: 'neighbours',
  });
  await here.ask(who.neighbour, 'requests.join', { id });
  await finish(id, who.resident);
  return id;
}

async function finish(id: string, asker: string): Promise<void> {
  await here.ask(who.volunteer, 'requests.accept', { id });
  await here.ask(who.volunteer, 'requests.resolve', { id, words: '好了', minutes: 5, photos: [] });
  await here.ask(asker, 'requests.confirm', { id });
}

test('a good outcome removes it from the list and hides the number again', async () => {
  const id = await done();
  expect((await read(who.secretary, id)).contact).toBeNull();
  await here.ask(who.resident, 'requests.rate', { id, stars: 1, words: '又坏了' });
  expect(await read(who.secretary, id)).toMatchObject({
    unhappy: true,
    actions: ['followUp'],
    contact: { phone: '15400000000' },
    rating: { stars: 1, words: '又坏了' },
  });
  expect(await listed()).toEqual([id]);
  await here.ask(who.secretary, 'requests.followUp', { id, well: true, words: '当天就修好了' });
  expect(await listed()).toEqual([]);
  expect(await read(who.secretary, id)).toMatchObject({
    actions: [],
    contact: null,
    followUp: { well: true, words: '当天就修好了' },
  });
});

test('a bad outcome sends it back to the office that phoned', async () => {
  const id = await done();
  await here.ask(who.resident, 'requests.rate', { id, stars: 2, words: '' });
  await here.ask(who.secretary, 'requests.followUp', { id, well: false, words: '还是不亮' });
  const view = await read(who.secretary, id);
  expect(view.state).toBe('submitted');
  expect(view.actions).toContain('dispatch');
});

test('the office alone reads the words of a neighbour who joined', async () => {
  const id = await done();
  await here.ask(who.neighbour, 'requests.rate', { id, stars: 1, words: '晚上还是黑的' });
  expect(await read(who.secretary, id)).toMatchObject({
    unhappy: true,
    rating: null,
    ratingsOfJoined: [{ stars: 1, words: '晚上还是黑的' }],
  });
  for (const openid of [who.resident, who.volunteer]) {
    expect(await read(openid, id)).toMatchObject({ rating: null, ratingsOfJoined: [] });
  }
  expect(await read(who.neighbour, id)).toMatchObject({
    rating: { stars: 1 },
    ratingsOfJoined: [],
  });
});

test('an office holder’s own complaint is handled by the other offices', async () => {
  const { id } = await here.ask(who.secretary, 'requests.submit', {
    category: 'repair',
    what: '楼道的灯不亮',
    photos: [],
    forWhom: 'self',
  });
  await finish(id, who.secretary);
  await here.ask(who.secretary, 'requests.rate', { id, stars: 1, words: '' });
  expect(await listed()).toEqual([]);
  expect((await here.ask(who.secretary, 'office.board', {})).lists.unhappy).toBe(0);
  expect(await listed(who.officer)).toEqual([id]);
});
