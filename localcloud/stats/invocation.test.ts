import { longestChain, type RecordedCall } from './invocation';

/**
 * Times of request and answer are whole milliseconds; arrival and end have the cloud's own precision.
 */
function call(
  askedAt: number,
  answeredAt: number,
  startedAt = askedAt,
  endedAt = answeredAt,
): RecordedCall {
  return { action: 'database.getDocument', askedAt, answeredAt, startedAt, endedAt };
}

describe('the longest chain', () => {
  test.each([
    ['nothing', [], 0],
    ['one', [call(0, 2)], 1],
    ['three together', [call(0, 5), call(0, 6), call(1, 4)], 1],
    ['three one after the other', [call(0, 2), call(3, 5), call(6, 9)], 3],
    ['two together, then one', [call(0, 2), call(0, 5), call(6, 8)], 2],
    ['made together, read one after the other', [call(0, 3, 1, 3), call(0, 6, 4, 6)], 1],
    [
      'within one millisecond, one after the other',
      [call(7, 7, 1.1, 1.2), call(7, 7, 1.3, 1.4)],
      2,
    ],
    ['within one millisecond, together', [call(7, 7, 1.1, 1.4), call(7, 7, 1.2, 1.5)], 1],
  ])('%s', (_what, calls, expected) => {
    expect(longestChain(calls)).toBe(expected);
    expect(longestChain([...calls].reverse())).toBe(expected);
  });
});
