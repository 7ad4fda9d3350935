/** What goes wrong (故障). Times are milliseconds. */
export type FaultEffect =
  /** The answer comes late. */
  | { kind: 'latency'; ms: number }
  /** The platform refuses with a code; nothing is done. */
  | { kind: 'error'; code: string; message?: string }
  /** WeChat refuses an open API with a number; nothing is done. */
  | { kind: 'wx-error'; errcode: number; errmsg?: string }
  /** The connection breaks before anything is done, or after all of it was done. */
  | { kind: 'drop'; when: 'before' | 'after' }
  /** The process of the function that asks is killed, before or after what it asked for. */
  | { kind: 'kill'; when: 'before' | 'after' };

/** A fault and whom it meets. */
export type Fault = FaultEffect & {
  /**
   * The wire's action; `*` stands for anything: `database.*`, `wx.openApi:subscribeMessage.send`,
   * or `fn:<name>` for a client's call of a function.
   */
  action: string;
  /** Only calls of this function. */
  function?: string;
  /** How often it strikes, 0 to 1. Default 1. */
  rate?: number;
  /** So many calls pass unharmed first. */
  skip?: number;
  /** It strikes so many times at most. */
  times?: number;
};
