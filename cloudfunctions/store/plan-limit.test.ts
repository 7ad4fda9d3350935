import { planLimitOf } from './plan-limit';

const errorWith = (message: string, more: object = {}) => Object.assign(new Error(message), more);

test.each([
  errorWith('[LimitExceeded.OutOfReadRequestQuota] Read request overrun.', { errCode: -501003 }),
  errorWith('[LimitExceeded.OutOfWriteRequestQuota] Write request overrun.'),
  errorWith('callFunction:fail', { errCode: -1, code: 'EXCEED_REQUEST_LIMIT' }),
])('the quota of the day or the month is used up: %s', (error) => {
  expect(planLimitOf(error)).toBe('spent');
});

test.each([
  errorWith('[LimitExceeded.Request] Request rate overrun.', { errCode: -501001 }),
  errorWith('callFunction:fail', { errCode: -501004 }),
])('too much load at the moment: %s', (error) => {
  expect(planLimitOf(error)).toBe('busy');
});

test.each([new Error('E11000 duplicate key'), 'ECONNREFUSED', undefined, null])(
  'any other error is no plan limit: %s',
  (error) => {
    expect(planLimitOf(error)).toBeNull();
  },
);
