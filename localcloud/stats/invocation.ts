/** One request of a function (or an outsider) to the cloud. */
export interface RecordedCall {
  /** The wire's action, such as `database.getDocument`; for open APIs `wx.openApi:<api>`. */
  action: string;
  collection?: string;
  /** When the caller sent it, according to the caller (`X-Client-Timestamp`), real time in ms. */
  askedAt: number;
  /** When it arrived and when it was answered, in milliseconds since the cloud was started. */
  startedAt: number;
  endedAt: number;
  /** When it was answered, real time in ms. */
  answeredAt: number;
  /** The platform's error code when it was refused. */
  error?: string;
  /** True for a query that no index served. */
  unserved?: boolean;
}

/** Where a call of a function came from. */
export type InvocationSource = 'client' | 'function' | 'timer' | 'message';

/** 调用: one run of a function, and the requests that it made to the cloud. */
export interface Invocation {
  /** Counts up from 1 since the cloud was started. */
  seq: number;
  id: string;
  function: string;
  source: InvocationSource;
  openid: string | undefined;
  /** When it began, by the cloud's clock, ISO. */
  at: string;
  /** Duration in milliseconds of real time; undefined while it runs. */
  ms: number | undefined;
  /** `ok` or the platform's error code. */
  outcome: string | undefined;
  calls: RecordedCall[];
}

/**
 * The longest chain of calls one after another (最长串行链), which is the number of round trips that
 * somebody waits for. One call follows another if it was sent after the other had been answered;
 * parallel calls count once. It compares the times when the caller sent the calls, because two
 * parallel calls may be processed one after the other.
 */
export function longestChain(calls: readonly RecordedCall[]): number {
  const asked = [...calls].sort((a, b) => a.askedAt - b.askedAt || a.startedAt - b.startedAt);
  const answered = [...calls].sort((a, b) => a.answeredAt - b.answeredAt);
  const depth = new Map<RecordedCall, number>();
  let done = 0;
  let before = 0;
  let longest = 0;
  for (const call of asked) {
    for (; (answered[done]?.answeredAt ?? Number.POSITIVE_INFINITY) < call.askedAt; done += 1) {
      before = Math.max(before, depth.get(answered[done] as RecordedCall) ?? 0);
    }
    const own = Math.max(before, withinTheMillisecond(call, answered, done, depth)) + 1;
    depth.set(call, own);
    longest = Math.max(longest, own);
  }
  return longest;
}

/** Callers count whole milliseconds; within one millisecond the order of arrival and answer decides. */
function withinTheMillisecond(
  call: RecordedCall,
  answered: readonly RecordedCall[],
  from: number,
  depth: ReadonlyMap<RecordedCall, number>,
): number {
  let before = 0;
  for (let i = from; answered[i]?.answeredAt === call.askedAt; i += 1) {
    const other = answered[i] as RecordedCall;
    if (other.endedAt <= call.startedAt) before = Math.max(before, depth.get(other) ?? 0);
  }
  return before;
}

/** The number of calls of each action. */
export function countsByAction(calls: readonly RecordedCall[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { action } of calls) counts[action] = (counts[action] ?? 0) + 1;
  return counts;
}
