/** The local cloud wraps what a function returned, as WeChat does; unwraps it, or throws its error. */
export function resultOf(answer: unknown): unknown {
  if (typeof answer === 'object' && answer !== null && 'result' in answer) return answer.result;
  throw new Error('the function did not answer');
}
