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

test('the time that was promised runs again, and the question stays asked', () => {
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

test('a meeting is off', () => {
  const hearing = { ...leak, paused: { ...paused, cause: 'hearing' } };
  expect(withoutUrgentPause(hearing)).toMatchObject({ paused: null, question: null });
});

test('where no deadline was stopped, it is looked at when the wait would have been over', () => {
  const none = { ...leak, paused: { ...paused, dueAt: null } };
  expect(withoutUrgentPause(none)).toMatchObject({ dueAt: paused.until, paused: null });
});

test('what can wait, or does not, stays as it is', () => {
  const law = { ...leak, category: 'law' };
  expect(withoutUrgentPause(law)).toBe(law);
  const running = { ...leak, paused: null };
  expect(withoutUrgentPause(running)).toBe(running);
});
