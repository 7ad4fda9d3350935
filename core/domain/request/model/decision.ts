import type { CommandOutput } from '../../base/command';
import type { RequestEvent } from './event';
import type { ServiceRequest } from './state';

/**
 * 诉求的一生, first half: from the resident's word into the right hands. One function per command.
 * Each takes the request as it stands, what the command says and the moment, and returns the
 * request as it will stand with what happened, or throws a `Refusal`. Who may give which command
 * is `policy`'s matter; version, timeline and notices are added by `conclude`. What comes of it is
 * in `request-outcome`.
 */
export interface Decision<
  State extends ServiceRequest = ServiceRequest,
  Output extends CommandOutput | undefined = undefined,
> {
  readonly next: State;
  readonly events: readonly RequestEvent[];
  /** What the command answers beside the request's id, version and state. */
  readonly output?: Output;
}
