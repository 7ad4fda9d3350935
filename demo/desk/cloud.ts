import type { ApiResult } from '../../core/contract/api-event';
import type { InputOf, OperationName, OutputOf } from '../../core/contract/operations';
import type { SentMessage } from '../../localcloud/messages/message-store';
import type { Fired } from '../../localcloud/timers/timers';

/** The local cloud's status, as it reports it. */

export async function readClock(): Promise<{ now: string; offsetMs: number }> {
  return answerOf(await fetch('/clock'));
}

/** Advances the clock by an ISO 8601 duration; resolves when the timers on the way have run. */
export async function advanceClock(advance: string): Promise<{ now: string; fired: Fired[] }> {
  return answerOf(await fetch('/clock', { method: 'POST', body: JSON.stringify({ advance }) }));
}

/** Messages that WeChat would have shown, in the order in which they were sent. */
export async function readMessages(after: number): Promise<SentMessage[]> {
  return answerOf(await fetch(`/messages?after=${after}`));
}

/**
 * Calls an operation as one of the people on the phones.
 * @throws Error when it is refused, or hit by a fault that was switched on
 */
export async function ask<Name extends OperationName>(
  openid: string,
  op: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const answer = await fetch('/fn/api', {
    method: 'POST',
    headers: { 'x-wx-openid': openid },
    body: JSON.stringify({ op, input }),
  });
  const { result } = await answerOf<{ result?: ApiResult<OutputOf<Name>> }>(answer);
  if (!result?.ok) throw new Error(`${op} was refused`);
  return result.value;
}

async function answerOf<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}
