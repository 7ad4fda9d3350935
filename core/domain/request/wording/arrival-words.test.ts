import { sayArrival } from './arrival-words';

const AT = '2026-11-21T02:00:00.000Z';

test('when they come is said with the moment at which it was promised', () => {
  expect(sayArrival('half-hour', AT, '2026-11-21T02:05:00.000Z')).toBe('今天 10:00 说好半小时内到');
  expect(sayArrival('this-afternoon', AT, '2026-11-22T02:00:00.000Z')).toContain('昨天');
  expect(sayArrival('to-be-arranged', AT, AT)).toBe('会打电话和您约时间');
});
