import { guessedInto } from './guessed-kind';

const leak = { category: 'leak', confidence: 0.97 } as const;
const clear = { best: leak, three: [leak] };
const unsure = { best: null, three: [leak] };

test('a clear guess is filled in and marked as a guess', () => {
  expect(guessedInto({ category: '', guessed: false }, clear)).toEqual({
    category: 'leak',
    guessed: true,
  });
  expect(guessedInto({ category: 'leak', guessed: true }, clear)).toBeUndefined();
});

test('a category chosen by hand is never replaced by a guess', () => {
  expect(guessedInto({ category: 'repair', guessed: false }, clear)).toBeUndefined();
  expect(guessedInto({ category: 'repair', guessed: false }, unsure)).toBeUndefined();
});

test('a guess is removed when the words no longer support it', () => {
  expect(guessedInto({ category: 'repair', guessed: true }, clear)).toEqual({
    category: 'leak',
    guessed: true,
  });
  expect(guessedInto({ category: 'repair', guessed: true }, unsure)).toEqual({
    category: '',
    guessed: false,
  });
});
