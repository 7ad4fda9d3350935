import type { Faults } from '../faults/faults';
import { type Answer, serveWithFaults } from '../faults/faulty-answer';
import { FunctionFailure } from '../functions/function-failure';
import { type FunctionRuntime, MAX_REQUEST_BYTES } from '../functions/function-runtime';
import type { Exchange } from '../http/exchange';
import { HttpError } from '../http/http-error';
import type { Router } from '../http/router';
import type { Activity } from '../openapi/activity';
import { isOpenid } from '../openapi/openid';

/**
 * Larger than the platform's limit, so that the platform's own message refuses a request that is too
 * large.
 */
const READ_LIMIT = MAX_REQUEST_BYTES * 20;

/**
 * The caller, from the header that replaces WeChat's login.
 * @throws HttpError 400
 */
export function openidOf(exchange: Exchange): string {
  const openid = exchange.header('x-wx-openid');
  if (!isOpenid(openid)) {
    throw new HttpError(400, 'header x-wx-openid must hold an openid, not of digits only');
  }
  return openid;
}

/** The parts that the route works with. */
export interface FunctionParts {
  runtime: FunctionRuntime;
  activity: Activity;
  faults: Faults;
}

/**
 * `POST /fn/<name>`: the counterpart of `wx.cloud.callFunction` for a client outside WeChat. For
 * faults the action is `fn:<name>`.
 */
export function functionRoutes(router: Router, { runtime, activity, faults }: FunctionParts): void {
  router.on('POST', '/fn/', async (exchange, name) => {
    const openid = openidOf(exchange);
    activity.seen(openid);
    const event = await exchange.jsonBody(READ_LIMIT);
    const answer: Answer = {
      perform: () => call(runtime, name, openid, event),
      refuse: (code, message) => JSON.stringify({ errCode: Number(code) || -1, errMsg: message }),
      contentType: 'application/json; charset=utf-8',
    };
    const struck = faults.strike(`fn:${name}`, undefined);
    await serveWithFaults(
      exchange,
      struck,
      answer,
      () => undefined,
      () => undefined,
    );
  });
}

async function call(
  runtime: FunctionRuntime,
  name: string,
  openid: string,
  event: Record<string, unknown>,
): Promise<string> {
  try {
    const result = await runtime.invoke(name, event, { source: 'client', openid });
    return `{"result":${result}}`;
  } catch (error) {
    if (!(error instanceof FunctionFailure)) throw error;
    return JSON.stringify({ errCode: error.errCode, errMsg: error.errMsg });
  }
}
