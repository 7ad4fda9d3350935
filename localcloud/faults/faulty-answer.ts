import type { Exchange } from '../http/exchange';
import type { Fault } from './fault';

/** How one call would be answered. */
export interface Answer {
  /** Does what was asked and gives the body of the answer. */
  perform(): Promise<string | Buffer>;
  /** The body of a refusal that was made up by a fault. */
  refuse(code: string, message: string): string | Buffer;
  contentType: string;
}

/**
 * Answers a call the way its faults want it: late, refused, cut off before or after the work was
 * done, or with the asking process killed. `ended` is told just before the answer leaves.
 */
export async function serveWithFaults(
  exchange: Exchange,
  faults: readonly Fault[],
  answer: Answer,
  ended: () => void,
  killAsker: () => void,
): Promise<void> {
  for (const fault of faults) {
    if (fault.kind === 'latency') await pause(fault.ms);
  }
  if (strikes(faults, 'before', killAsker)) {
    ended();
    exchange.response.destroy();
    return;
  }
  const refusal = faults
    .map((fault) => refusalBy(fault, answer))
    .find((body) => body !== undefined);
  const body = refusal ?? (await answer.perform());
  ended();
  if (strikes(faults, 'after', killAsker)) exchange.response.destroy();
  else exchange.text(200, answer.contentType, body);
}

/** Does not keep a process alive that is otherwise done. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}

/** Kills or cuts off, and tells whether the connection is to be broken. */
function strikes(
  faults: readonly Fault[],
  when: 'before' | 'after',
  killAsker: () => void,
): boolean {
  const struck = faults.filter(
    (fault) => (fault.kind === 'drop' || fault.kind === 'kill') && fault.when === when,
  );
  if (struck.some(({ kind }) => kind === 'kill')) killAsker();
  return struck.length > 0;
}

function refusalBy(fault: Fault, answer: Answer): string | Buffer | undefined {
  switch (fault.kind) {
    case 'error':
      return answer.refuse(fault.code, fault.message ?? 'fault');
    case 'wx-error':
      return answer.refuse(String(fault.errcode), fault.errmsg ?? 'fault');
    default:
      return undefined;
  }
}
