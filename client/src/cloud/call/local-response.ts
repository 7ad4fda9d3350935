/** The local cloud wraps what a function returned, as WeChat does; unwraps it, or throws its error. */
export function resultOf(response: unknown): unknown {
  if (typeof response === 'object' && response !== null && 'result' in response)
    return response.result;
  throw new Error("the local cloud's response has no result");
}
