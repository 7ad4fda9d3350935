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
 * Reads; what is asked in the same moment travels in the same call. A failed read is tried once more before
 * it throws CloudError.
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
 * Changes something. Sent again with the same `commandId` it changes nothing more and answers the
 * same, so after a trouble on the way it may always be repeated. Throws CloudError.
 */
export async function command<N extends CommandName>(
  op: N,
  input: InputOf<N>,
  commandId: string,
): Promise<OutputOf<N>> {
  const answer = await answered(op, invoke('api', { op, input, commandId }));
  forgetMe();
  return answer;
}

/** Nothing was refused as such: the same thing, sent again as it is, may work. */
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
  const answer = await asked.catch(() => {
    throw networkError();
  });
  if (!isApiResult<OutputOf<N>>(answer)) throw networkError();
  if (answer.ok) return answer.value;
  const { code, message, fields } = answer.error;
  throw new CloudError({ code, message, fields, retryable: RETRYABLE.has(code) });
}

/** The contract types the content; only the envelope is checked here. */
function isApiResult<Value>(answer: unknown): answer is ApiResult<Value> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
