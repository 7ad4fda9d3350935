import type { Exchange } from '../http/exchange';
import type { Fault } from './fault';

/** One call that may be hit by faults. */
export interface Answer {
  /** Executes the call and returns the body of the answer. */
  perform(): Promise<string | Buffer>;
  /** The body of an error that a fault injects. */
  refuse(code: string, message: string): string | Buffer;
  contentType: string;
}

/**
 * Answers a call with its faults applied: late, refused, cut off before or after its execution, or
 * with the calling process killed. `ended` is called just before the answer is sent.
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

/** The timer does not keep an otherwise idle process alive. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}

/** Kills the process if a fault says so; returns whether the connection is to be cut. */
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
