/** The kinds of faults (故障). Times are milliseconds. */
export type FaultEffect =
  /** The answer is late. */
  | { kind: 'latency'; ms: number }
  /** The platform refuses with a code; nothing is executed. */
  | { kind: 'error'; code: string; message?: string }
  /** WeChat refuses an open API with a number; nothing is executed. */
  | { kind: 'wx-error'; errcode: number; errmsg?: string }
  /** The connection breaks before the call is executed, or after it. */
  | { kind: 'drop'; when: 'before' | 'after' }
  /** The process of the calling function is killed, before or after the call is executed. */
  | { kind: 'kill'; when: 'before' | 'after' };

/** A fault, and the calls that it affects. */
export type Fault = FaultEffect & {
  /**
   * The wire's action; `*` is a wildcard: `database.*`, `wx.openApi:subscribeMessage.send`, or
   * `fn:<name>` for a client's call of a function.
   */
  action: string;
  /** Only calls of this function. */
  function?: string;
  /** The probability that it strikes, 0 to 1. Default 1. */
  rate?: number;
  /** The number of calls that succeed first. */
  skip?: number;
  /** It strikes at most this many times. */
  times?: number;
};
