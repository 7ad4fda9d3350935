import { withoutUrgentPause } from './urgent-pause';

const paused = {
  cause: 'answer',
  words: '总阀在哪里？',
  since: '2028-04-17T02:10:00.000Z',
  until: '2028-04-24T09:00:00.000Z',
  dueAt: '2028-04-17T10:00:00.000Z',
};
const leak = {
  _id: 'r1',
  category: 'leak',
  paused,
  question: null,
  dueAt: paused.until,
  attendBy: paused.until,
  remindAt: '2028-04-20T09:00:00.000Z',
  due: [
    { job: 'tell', at: '2028-04-17T02:11:00.000Z' },
    { job: 'ladder', at: '2028-04-20T09:00:00.000Z' },
  ],
};

test('the promised time runs again, and the question stays open', () => {
  expect(withoutUrgentPause(leak)).toEqual({
    ...leak,
    paused: null,
    question: { words: paused.words, since: paused.since },
    dueAt: paused.dueAt,
    attendBy: paused.dueAt,
    remindAt: null,
    due: [
      { job: 'tell', at: '2028-04-17T02:11:00.000Z' },
      { job: 'ladder', at: paused.dueAt },
    ],
  });
});

test('a meeting is cancelled', () => {
  const hearing = { ...leak, paused: { ...paused, cause: 'hearing' } };
  expect(withoutUrgentPause(hearing)).toMatchObject({ paused: null, question: null });
});

test('if no deadline was stopped, the request is due at the end of the former pause', () => {
  const none = { ...leak, paused: { ...paused, dueAt: null } };
  expect(withoutUrgentPause(none)).toMatchObject({ dueAt: paused.until, paused: null });
});

test('a request that is not urgent or not paused stays unchanged', () => {
  const law = { ...leak, category: 'law' };
  expect(withoutUrgentPause(law)).toBe(law);
  const running = { ...leak, paused: null };
  expect(withoutUrgentPause(running)).toBe(running);
});
