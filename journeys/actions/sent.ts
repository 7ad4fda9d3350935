import type { ApiResult } from '../../core/contract/api-event';

/** 一次操作: a command that a page sent and the cloud accepted. */
export interface Sent {
  /** The page in sight when it was sent, e.g. `pages/task/detail`. */
  readonly page: string;
  readonly op: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** The call of `api` by which a page changes something. */
interface CommandEvent extends Pick<Sent, 'op' | 'input'> {
  readonly commandId: string;
}

/** The result of a call of `api`, if it was a command and was not refused. */
export function takenCommand(page: string, event: unknown, answer: unknown): Sent | undefined {
  if (!isCommand(event) || !(answer as ApiResult<unknown> | undefined)?.ok) return undefined;
  const { op, input } = event;
  return { page, op, input };
}

function isCommand(event: unknown): event is CommandEvent {
  return typeof event === 'object' && event !== null && 'commandId' in event;
}
