import {
  type AnsweredTogether,
  type ApiResult,
  type AskedQuery,
  type AskedTogether,
  MOST_TOGETHER,
} from '../../../../core/contract/api-event';
import { invoke } from './transport';

/** A query that waits to be sent, and the promise to settle with its reply. */
interface Waiting extends AskedQuery {
  readonly resolve: (reply: unknown) => void;
  readonly reject: (trouble: unknown) => void;
}

let waiting: readonly Waiting[] = [];

/**
 * 一起问: the queries of a page at one moment travel in one call of the function, because the plan counts
 * calls. Resolves with this query's own reply; rejects when the call did not get through.
 */
export function askTogether(op: string, input: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    waiting = [...waiting, { op, input, resolve, reject }];
    // Parts of a page that appear together send their queries before any timer runs.
    if (waiting.length === 1) setTimeout(sendAll, 0);
  });
}

function sendAll(): void {
  const all = waiting;
  waiting = [];
  for (let from = 0; from < all.length; from += MOST_TOGETHER) {
    void send(all.slice(from, from + MOST_TOGETHER));
  }
}

async function send(asked: readonly Waiting[]): Promise<void> {
  try {
    const replies = await repliesTo(asked.map(({ op, input }) => ({ op, input })));
    for (const [index, { resolve }] of asked.entries()) resolve(replies[index]);
  } catch (trouble) {
    for (const { reject } of asked) reject(trouble);
  }
}

async function repliesTo(queries: readonly AskedQuery[]): Promise<readonly unknown[]> {
  const [only] = queries;
  if (only && queries.length === 1) return [await invoke('api', only)];
  const event: AskedTogether = { queries };
  const reply = (await invoke('api', event)) as AnsweredTogether | undefined;
  // Refused as a whole: each of them gets this reply.
  return reply?.ok ? reply.value : queries.map((): ApiResult<unknown> | undefined => reply);
}
