import type { Plan } from './plan';

/** The code names under which the platform refuses what a plan does not hold. */
export type PlanRefusalCode =
  | 'EXCEED_REQUEST_LIMIT'
  | 'EXCEED_CONCURRENT_REQUEST_LIMIT'
  | 'EXCEED_RATELIMIT';

/**
 * What each limit is refused with. The code names are CloudBase's (docs.cloudbase.net/error-code);
 * of the messages those for reads and writes are known from other people's logs, the others are
 * guessed after them.
 */
const REFUSALS: Record<keyof Plan, { code: PlanRefusalCode; message: string }> = {
  readsPerDay: {
    code: 'EXCEED_REQUEST_LIMIT',
    message:
      '[LimitExceeded.OutOfReadRequestQuota] Read request overrun. Please improve read specifications, but if the problem cannot be solved, contact us.',
  },
  writesPerDay: {
    code: 'EXCEED_REQUEST_LIMIT',
    message:
      '[LimitExceeded.OutOfWriteRequestQuota] Write request overrun. Please improve write specifications, but if the problem cannot be solved, contact us.',
  },
  queriesPerSecond: {
    code: 'EXCEED_RATELIMIT',
    message:
      '[LimitExceeded.Request] Request rate overrun. Please improve request specifications, but if the problem cannot be solved, contact us.',
  },
  databaseBytes: {
    code: 'EXCEED_REQUEST_LIMIT',
    message: '[LimitExceeded.OutOfDiskQuota] Database capacity overrun.',
  },
  storageBytes: {
    code: 'EXCEED_REQUEST_LIMIT',
    message: '[LimitExceeded.OutOfStorageQuota] Storage capacity overrun.',
  },
  functionCallsPerMonth: {
    code: 'EXCEED_REQUEST_LIMIT',
    message: '[LimitExceeded.Request] Function invocations of this month overrun.',
  },
  concurrentCallsPerFunction: {
    code: 'EXCEED_CONCURRENT_REQUEST_LIMIT',
    message: '[LimitExceeded.Concurrent] Concurrent invocations of the function overrun.',
  },
};

/** Something that the plan does not hold any more (超出套餐). */
export class PlanRefusal extends Error {
  readonly code: PlanRefusalCode;

  constructor(readonly limit: keyof Plan) {
    super(REFUSALS[limit].message);
    this.code = REFUSALS[limit].code;
  }
}
