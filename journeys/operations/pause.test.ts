import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 停表与回访: the clock stops while somebody is awaited; closed requests are rated and followed up. */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

/** Lets time pass in which nothing falls due, and the timers of its last minutes run. */
const pass = async (duration: string) => {
  await here.cloud.advance(duration, ['patrol', 'deliver', 'derive', 'learn']);
  await here.cloud.advance('PT3M');
};

const accepted = async (category: 'leak' | 'repair' = 'repair') => {
  const { id } = await here.ask(who.resident, 'requests.submit', {
    category,
    what: category === 'leak' ? '厨房水管爆了，水漏到楼下' : '厨房水龙头滴水三天了',
    photos: [],
    forWhom: 'self',
    // Another one of the same kind is another matter here.
    anew: true,
  });
  await here.ask(who.volunteer, 'requests.accept', { id });
  return id;
};

const resolved = async () => {
  const id = await accepted('leak');
  await here.ask(who.volunteer, 'requests.resolve', { id, words: '好了', minutes: 9, photos: [] });
  return id;
};

const closed = async () => {
  const id = await resolved();
  await here.ask(who.resident, 'requests.confirm', { id });
  return id;
};

const read = (openid: string, id: string) => here.ask(openid, 'requests.read', { id });

/** How often something with this in it stands in somebody's inbox. */
const told = async (openid: string, part: string) =>
  (await here.ask(openid, 'inbox.list', {})).items.filter(({ text }) => text.includes(part)).length;

test('a question stops the clock; the answer resumes it with the time left', async () => {
  const id = await accepted();
  const { dueAt } = await read(who.volunteer, id);
  await here.ask(who.volunteer, 'requests.ask', { id, question: '总阀在哪里？' });
  await here.deliver();
  expect(await told(who.resident, '想问您一件事')).toBe(1);
  const asked = await read(who.resident, id);
  expect(asked).toMatchObject({ paused: { cause: 'answer' }, pauseWords: '总阀在哪里？' });
  expect(asked.actions).toContain('answer');

  await pass('P2D');
  expect(await read(who.resident, id)).toMatchObject({ overdue: false });
  await here.ask(who.resident, 'requests.answer', { id, words: '水池下面' });
  const answered = await read(who.volunteer, id);
  expect(answered).toMatchObject({ paused: null, overdue: false });
  expect(answered.timeline.at(-1)).toMatchObject({ title: '居民回答了', words: '水池下面' });
  const moved = Date.parse(answered.dueAt ?? '') - Date.parse(dueAt ?? '');
  expect(Math.round(moved / 3_600_000)).toBe(48);
});

test('in a burst pipe the question is sent and the deadline stays', async () => {
  const id = await accepted('leak');
  const { dueAt } = await read(who.volunteer, id);
  await here.ask(who.volunteer, 'requests.ask', { id, question: '总阀关了吗？' });
  await here.deliver();
  expect(await told(who.resident, '事情照样在办，请马上点开回答')).toBe(1);
  const asked = await read(who.resident, id);
  expect(asked).toMatchObject({
    paused: null,
    questioned: true,
    dueAt,
    pauseWords: '总阀关了吗？',
  });
  expect(asked.actions).toContain('answer');
  const at = new Date(here.cloud.now().getTime() + 86_400_000).toISOString();
  const meeting = { id, at, words: '居委会' };
  expect(await here.refusal(who.volunteer, 'requests.hearing', meeting)).toBe(
    'request/already-paused',
  );
  await here.ask(who.resident, 'requests.answer', { id, words: '关了' });
  expect(await read(who.volunteer, id)).toMatchObject({ questioned: false, dueAt });
  expect(await here.refusal(who.volunteer, 'requests.hearing', meeting)).toBe(
    'request/urgent-is-not-paused',
  );
  await pass('P1DT1H');
  expect(await read(who.volunteer, id)).toMatchObject({ overdue: true });
});

test('a resident who does not answer is reminded once, and work goes on', async () => {
  const id = await accepted();
  await here.ask(who.volunteer, 'requests.ask', { id, question: '总阀在哪里？' });
  // Three working days from Wednesday end on Monday at 17:00, five on Wednesday.
  await pass('P5DT6H50M');
  expect(await told(who.resident, '还在等您回答')).toBe(1);
  await pass('P2D');
  expect(await read(who.volunteer, id)).toMatchObject({ paused: null, overdue: false });
  expect(await told(who.volunteer, '请接着办')).toBe(1);
  expect(await told(who.resident, '还在等您回答')).toBe(1);
});

test('a meeting stops the clock, which resumes afterwards', async () => {
  const id = await accepted();
  const at = new Date(here.cloud.now().getTime() + 3 * 86_400_000).toISOString();
  const far = new Date(here.cloud.now().getTime() + 31 * 86_400_000).toISOString();
  expect(
    await here.refusal(who.volunteer, 'requests.hearing', { id, at: far, words: '开会' }),
  ).toBe('request/hearing-time');
  await here.ask(who.volunteer, 'requests.hearing', { id, at, words: '居委会二楼' });
  expect(await here.refusal(who.volunteer, 'requests.ask', { id, question: '来吗？' })).toBe(
    'request/already-paused',
  );
  expect(await read(who.resident, id)).toMatchObject({ pauseWords: '居委会二楼' });
  await pass('P2D');
  expect(await told(who.resident, '开协调会，别忘了来')).toBe(1);
  await pass('P1D');
  expect(await read(who.resident, id)).toMatchObject({ paused: null, overdue: false });
});

test('a closed request is followed up by somebody else, and a bad outcome sends it to another volunteer', async () => {
  const id = await closed();
  expect(
    await here.refusal(who.secretary, 'requests.followUp', { id, well: true, words: '' }),
  ).toBe('request/no-follow-up');
  await pass('P3D');
  expect(await told(who.secretary, '请您去问问居民现在怎么样')).toBe(1);
  const view = await read(who.secretary, id);
  expect(view.actions).toContain('followUp');
  expect(view.contact).not.toBeNull();
  const said = { id, well: false, words: '又漏了' };
  expect(await here.refusal(who.volunteer, 'requests.followUp', said)).toBe('policy/forbidden');
  expect(await here.refusal(who.resident, 'requests.followUp', said)).toBe('policy/forbidden');

  await here.ask(who.secretary, 'requests.followUp', said);
  const again = await read(who.secretary, id);
  expect(again).toMatchObject({ state: 'submitted', unhappy: true, followUp: { well: false } });
  await here.deliver();
  expect(await told(who.volunteer, '没有办好')).toBe(1);
});

test('the office above may call too, and a good outcome ends it', async () => {
  const id = await closed();
  const well = { id, well: true, words: '都好' };
  expect(await here.refusal(who.officer, 'requests.followUp', well)).toBe('request/no-follow-up');
  await pass('P3D');
  await here.ask(who.officer, 'requests.followUp', well);
  expect(await read(who.secretary, id)).toMatchObject({
    state: 'closed',
    contact: null,
    followUp: { well: true },
  });
});

test('the resident is reminded to rate before it is too late, and not after rating', async () => {
  const judged = await closed();
  await here.ask(who.resident, 'requests.rate', { id: judged, stars: 5, words: '好' });
  const silent = await closed();
  await pass('P11D');
  expect(await told(who.resident, '再过几天就不能评了')).toBe(1);
  expect((await read(who.resident, silent)).actions).toContain('rate');
  // The volunteer reads that it was rated, without stars or words.
  const { rating, timeline } = await read(who.volunteer, judged);
  expect(rating).toBeNull();
  expect(timeline.map(({ title, words }) => title + words)).toContain('居民已评价');
  await pass('P3D');
  expect((await read(who.resident, silent)).actions).not.toContain('rate');
});
