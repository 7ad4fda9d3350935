/**
 * The ways in which a call can fail, with the platform's codes: by name for the SDK, by number for the
 * client.
 */
export type FailureKind =
  | 'not-found'
  | 'threw'
  | 'timed-out'
  | 'request-too-large'
  | 'reply-too-large'
  | 'out-of-calls'
  | 'too-many-at-once'
  | 'crashed';

const CODES: Record<FailureKind, { code: string; errCode: number; title: string }> = {
  'not-found': { code: 'FUNCTION_NOT_FOUND', errCode: -501000, title: 'FUNCTION_NOT_FOUND' },
  threw: { code: 'FUNCTIONS_EXECUTE_FAIL', errCode: -504002, title: 'functions execute fail' },
  'timed-out': {
    code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
    errCode: -504003,
    title: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
  },
  'request-too-large': {
    code: 'EXCEED_MAX_PAYLOAD_SIZE',
    errCode: -501007,
    title: 'request data exceeds max size',
  },
  'reply-too-large': {
    code: 'FUNCTIONS_EXECUTE_FAIL',
    errCode: -604001,
    title: 'cloudfunction result size exceed limit',
  },
  'out-of-calls': {
    code: 'EXCEED_REQUEST_LIMIT',
    errCode: -501003,
    title: 'exceed request limit',
  },
  'too-many-at-once': {
    code: 'EXCEED_CONCURRENT_REQUEST_LIMIT',
    errCode: -501004,
    title: 'exceed concurrent request limit',
  },
  crashed: { code: 'FUNCTIONS_EXECUTE_FAIL', errCode: -504002, title: 'functions execute fail' },
};

/** A call of a cloud function that failed. */
export class FunctionFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    message: string,
  ) {
    super(message);
  }

  /** The value of `code` that the SDK reads. */
  get code(): string {
    return CODES[this.kind].code;
  }

  /** The error with which `wx.cloud.callFunction` rejects. */
  get errCode(): number {
    return CODES[this.kind].errCode;
  }

  get errMsg(): string {
    return `cloud.callFunction:fail Error: errCode: ${this.errCode} ${CODES[this.kind].title} | errMsg: ${this.message}`;
  }
}
