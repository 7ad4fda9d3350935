import { FunctionFailure } from '../functions/function-failure';
import type { FunctionRuntime } from '../functions/function-runtime';
import type { AdminAction } from './admin-call';

/** The wire's `functions.*` actions: one function calls another. */
export function functionActions(runtime: FunctionRuntime): Record<string, AdminAction> {
  return {
    'functions.invokeFunction': async ({ body, from, chain }) => {
      const name = String(body.function_name);
      const event = readEvent(body.request_data);
      const openid = from && from.caller.source !== 'timer' ? from.caller.openid : undefined;
      const result = await runtime.invoke(name, event, { source: 'function', openid, chain });
      return { data: { response_data: result } };
    },
  };
}

function readEvent(text: unknown): Record<string, unknown> {
  if (typeof text !== 'string' || text === '') return {};
  const event: unknown = JSON.parse(text);
  if (typeof event !== 'object' || event === null || Array.isArray(event)) {
    throw new FunctionFailure('threw', 'an event must be an object');
  }
  return event as Record<string, unknown>;
}
