import { answered, promptable, worthAsking } from './credit';

test('each yes is one message more', () => {
  const first = answered(undefined, 'accept', 'once');
  expect(first).toEqual({ left: 1, refused: false });
  expect(answered(first, 'accept', 'once')).toEqual({ left: 2, refused: false });
});

test('a standing yes stays one', () => {
  const first = answered(undefined, 'accept', 'longterm');
  expect(answered(first, 'accept', 'longterm')).toEqual({ left: 1, refused: false });
});

test('a no is remembered and takes away no credit given before', () => {
  expect(answered({ left: 2, refused: false }, 'reject', 'once')).toEqual({
    left: 2,
    refused: true,
  });
});

test('a yes after a no counts', () => {
  expect(answered({ left: 0, refused: true }, 'accept', 'once')).toEqual({
    left: 1,
    refused: false,
  });
});

test.each(['ban', 'filter'] as const)('%s was no answer', (answer) => {
  expect(answered({ left: 1, refused: true }, answer, 'once')).toEqual({ left: 1, refused: true });
  expect(answered(undefined, answer, 'once')).toEqual({ left: 0, refused: false });
});

test('a standing yes is taken back by a no', () => {
  expect(answered({ left: 1, refused: false }, 'reject', 'longterm')).toEqual({
    left: 0,
    refused: true,
  });
});

describe('which templates a tap may ask for', () => {
  const once = () => 'once' as const;
  const has = (left: number, refused = false) => ({ left, refused });

  test('the template of the tap, with others that run short', () => {
    expect(worthAsking(['task', 'progress', 'news'], {}, once)).toEqual([
      'task',
      'progress',
      'news',
    ]);
    expect(worthAsking(['task', 'progress'], { task: has(1), progress: has(20) }, once)).toEqual([
      'task',
    ]);
  });

  test('nothing while there is enough of that', () => {
    expect(worthAsking(['task', 'progress'], { task: has(20) }, once)).toEqual([]);
    expect(worthAsking([], {}, once)).toEqual([]);
  });

  test('nothing after a no, and never again a refused template', () => {
    expect(worthAsking(['task', 'progress'], { task: has(0, true) }, once)).toEqual([]);
    expect(worthAsking(['task', 'progress'], { progress: has(0, true) }, once)).toEqual(['task']);
  });

  test('a standing credit is asked for once', () => {
    const longterm = () => 'longterm' as const;
    expect(worthAsking(['task'], {}, longterm)).toEqual(['task']);
    expect(worthAsking(['task', 'news'], { task: has(1) }, longterm)).toEqual([]);
  });

  test('once-only and long-term do not mix in one prompt', () => {
    const kindOf = (key: string) => (key === 'progress' ? 'longterm' : 'once');
    expect(worthAsking(['task', 'progress', 'news'], {}, kindOf)).toEqual(['task', 'news']);
    expect(promptable(['progress', 'task'], kindOf)).toEqual(['progress']);
  });
});
