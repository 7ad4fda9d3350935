import { answered } from './consent';

test('each yes is one message more', () => {
  const first = answered(undefined, 'accept', 'once');
  expect(first).toEqual({ left: 1, refused: false });
  expect(answered(first, 'accept', 'once')).toEqual({ left: 2, refused: false });
});

test('a standing yes stays one', () => {
  const first = answered(undefined, 'accept', 'longterm');
  expect(answered(first, 'accept', 'longterm')).toEqual({ left: 1, refused: false });
});

test('a no is remembered and takes nothing that was given', () => {
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
