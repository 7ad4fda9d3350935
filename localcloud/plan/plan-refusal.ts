import type { Plan } from './plan';

/** The code names with which the platform refuses calls that exceed a plan. */
export type PlanRefusalCode =
  | 'EXCEED_REQUEST_LIMIT'
  | 'EXCEED_CONCURRENT_REQUEST_LIMIT'
  | 'EXCEED_RATELIMIT';

/**
 * The error of each limit. The code names are CloudBase's (docs.cloudbase.net/error-code). The
 * messages for reads and writes are known from published logs; the others are guessed from them.
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

/** A call that exceeds the plan (超出套餐). */
export class PlanRefusal extends Error {
  readonly code: PlanRefusalCode;

  constructor(readonly limit: keyof Plan) {
    super(REFUSALS[limit].message);
    this.code = REFUSALS[limit].code;
  }
}
