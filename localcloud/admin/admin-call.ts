import type { Caller } from '../functions/call-context';
import type { FunctionConfig } from '../functions/function-config';
import type { Invocation, RecordedCall } from '../stats/invocation';

/** One request of an SDK to the endpoint `/admin`. */
export interface AdminCall {
  /** The JSON body: `action` and its arguments. */
  body: Record<string, unknown>;
  /** Which run of which function sent it; undefined when it comes from outside the functions. */
  from: { invocation: Invocation; config: FunctionConfig; caller: Caller } | undefined;
  /** `X-TCB-Source`: the chain of sources so far. */
  chain: string;
  record: RecordedCall;
  /** Records that no index served a query. */
  unserved(collection: string, shape: string): void;
}

/** Executes one action and returns the fields of the answer beside `requestId`. */
export type AdminAction = (call: AdminCall) => Promise<Record<string, unknown>>;
