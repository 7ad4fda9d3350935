import type { CommandOutput } from '../../base/command';
import type { RequestEvent } from './event';
import type { ServiceRequest } from './state';

/**
 * 诉求的一生, first half: from the request to its owner. There is one function per command. Each takes the
 * request, the command's input and the moment, and returns the changed request with its events, or
 * throws a `Refusal`. `policy` decides who may give which command; `conclude` adds version, timeline
 * and notices.
 */
export interface Decision<
  State extends ServiceRequest = ServiceRequest,
  Output extends CommandOutput | undefined = undefined,
> {
  readonly next: State;
  readonly events: readonly RequestEvent[];
  /** The command's output beside the request's id, version and state. */
  readonly output?: Output;
}
