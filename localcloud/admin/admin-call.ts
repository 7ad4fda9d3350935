import type { Caller } from '../functions/call-context';
import type { FunctionConfig } from '../functions/function-config';
import type { Invocation, RecordedCall } from '../stats/invocation';

/** One request of an SDK at the endpoint `/admin`. */
export interface AdminCall {
  /** The JSON body: `action` and its arguments. */
  body: Record<string, unknown>;
  /** Which run of which function asks; undefined for somebody outside of functions. */
  from: { invocation: Invocation; config: FunctionConfig; caller: Caller } | undefined;
  /** `X-TCB-Source`: the chain of sources so far. */
  chain: string;
  record: RecordedCall;
  /** Notes that no index served a query. */
  unserved(collection: string, shape: string): void;
}

/** Does what one action asks; gives what stands beside `requestId` in the answer. */
export type AdminAction = (call: AdminCall) => Promise<Record<string, unknown>>;
