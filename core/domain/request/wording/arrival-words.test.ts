import { sayArrival } from './arrival-words';

const BY = '2026-11-21T02:30:00.000Z';

test('the arrival is phrased for the moment at which it is read', () => {
  expect(sayArrival(BY, '2026-11-21T02:05:00.000Z')).toBe('说好今天 10:30 前到');
  expect(sayArrival(BY, '2026-11-22T02:00:00.000Z')).toBe('说好昨天 10:30 前到');
  expect(sayArrival(null, BY)).toBe('会打电话约时间');
});
