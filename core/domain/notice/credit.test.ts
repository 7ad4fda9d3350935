import { answered, promptable, worthAsking } from './credit';

test('each accept adds one message', () => {
  const first = answered(undefined, 'accept', 'once');
  expect(first).toEqual({ left: 1, refused: false });
  expect(answered(first, 'accept', 'once')).toEqual({ left: 2, refused: false });
});

test('an accept of a long-term template is counted once', () => {
  const first = answered(undefined, 'accept', 'longterm');
  expect(answered(first, 'accept', 'longterm')).toEqual({ left: 1, refused: false });
});

test('a reject is remembered and keeps the credits given before', () => {
  expect(answered({ left: 2, refused: false }, 'reject', 'once')).toEqual({
    left: 2,
    refused: true,
  });
});

test('an accept after a reject counts', () => {
  expect(answered({ left: 0, refused: true }, 'accept', 'once')).toEqual({
    left: 1,
    refused: false,
  });
});

test.each(['ban', 'filter'] as const)('"%s" changes nothing', (answer) => {
  expect(answered({ left: 1, refused: true }, answer, 'once')).toEqual({ left: 1, refused: true });
  expect(answered(undefined, answer, 'once')).toEqual({ left: 0, refused: false });
});

test('a reject ends a long-term accept', () => {
  expect(answered({ left: 1, refused: false }, 'reject', 'longterm')).toEqual({
    left: 0,
    refused: true,
  });
});

describe('which templates a tap may ask for', () => {
  const once = () => 'once' as const;
  const has = (left: number, refused = false) => ({ left, refused });

  test('the template of the action, together with others that run short', () => {
    expect(worthAsking(['task', 'progress', 'news'], {}, once)).toEqual([
      'task',
      'progress',
      'news',
    ]);
    expect(worthAsking(['task', 'progress'], { task: has(1), progress: has(20) }, once)).toEqual([
      'task',
    ]);
  });

  test('none while there are enough credits for the action’s template', () => {
    expect(worthAsking(['task', 'progress'], { task: has(20) }, once)).toEqual([]);
    expect(worthAsking([], {}, once)).toEqual([]);
  });

  test('none after a reject of the action’s template, and never a rejected template', () => {
    expect(worthAsking(['task', 'progress'], { task: has(0, true) }, once)).toEqual([]);
    expect(worthAsking(['task', 'progress'], { progress: has(0, true) }, once)).toEqual(['task']);
  });

  test('a long-term template is not asked for again while it is accepted', () => {
    const longterm = () => 'longterm' as const;
    expect(worthAsking(['task'], {}, longterm)).toEqual(['task']);
    expect(worthAsking(['task', 'news'], { task: has(1) }, longterm)).toEqual([]);
  });

  test('one-time and long-term templates are not mixed in one prompt', () => {
    const kindOf = (key: string) => (key === 'progress' ? 'longterm' : 'once');
    expect(worthAsking(['task', 'progress', 'news'], {}, kindOf)).toEqual(['task', 'news']);
    expect(promptable(['progress', 'task'], kindOf)).toEqual(['progress']);
  });
});
