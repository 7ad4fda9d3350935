import type { ApiResult } from '../../../../core/contract/api-event';
import type {
  InputOf,
  OperationName,
  Operations,
  OutputOf,
} from '../../../../core/contract/operations';
import type { RefusalCode } from '../../../../core/domain/base/refusal';
import { CloudError, networkError } from './cloud-error';
import { forgetMe } from './known-me';
import { askTogether } from './together';
import { invoke } from './transport';

/** Operations that only read. */
export type QueryName = {
  [N in OperationName]: Operations[N]['kind'] extends 'query' ? N : never;
}[OperationName];

/** Operations that change something. */
export type CommandName = Exclude<OperationName, QueryName>;

/**
 * Reads; queries of the same moment travel in one call. A failed read is tried once more before it
 * throws CloudError.
 */
export async function query<N extends QueryName>(op: N, input: InputOf<N>): Promise<OutputOf<N>> {
  try {
    return await answered(op, askTogether(op, input));
  } catch (error) {
    if (!(error instanceof CloudError && error.code === 'network')) throw error;
    return answered(op, askTogether(op, input));
  }
}

/**
 * Changes something. Repeating it with the same `commandId` changes nothing more and gets the same
 * reply, so it can always be repeated after an error on the way. Throws CloudError.
 */
export async function command<N extends CommandName>(
  op: N,
  input: InputOf<N>,
  commandId: string,
): Promise<OutputOf<N>> {
  const reply = await answered(op, invoke('api', { op, input, commandId }));
  forgetMe();
  return reply;
}

/** These are not about the input: sending the same again may work. */
const RETRYABLE: ReadonlySet<RefusalCode> = new Set([
  'internal',
  'cloud/busy',
  'cloud/spent',
  'cloud/upgrading',
]);

async function answered<N extends OperationName>(
  _op: N,
  asked: Promise<unknown>,
): Promise<OutputOf<N>> {
  const reply = await asked.catch(() => {
    throw networkError();
  });
  if (!isApiResult<OutputOf<N>>(reply)) throw networkError();
  if (reply.ok) return reply.value;
  const { code, message, fields } = reply.error;
  throw new CloudError({ code, message, fields, retryable: RETRYABLE.has(code) });
}

/** The contract types the content; only the envelope is checked here. */
function isApiResult<Value>(reply: unknown): reply is ApiResult<Value> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}
