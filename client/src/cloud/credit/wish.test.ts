import { idFor, spend } from './wish';

const none = { id: '', said: '' };

test('a draft goes out under its own id, however often and however changed', () => {
  expect(idFor(none, 'a', 'draft-1')).toBe('draft-1');
  expect(idFor({ id: 'draft-1', said: 'a' }, 'b', 'draft-1')).toBe('draft-1');
});

test('words written after the first ones arrived go out under another id, and keep it', () => {
  spend('draft-2');
  const id = idFor({ id: '', said: 'a' }, 'b', 'draft-2');
  expect(id).not.toBe('draft-2');
  expect(idFor({ id, said: 'b' }, 'b', 'draft-2')).toBe(id);
});

test('without a draft, the same words after a lost answer are the same wish, others are not', () => {
  const id = idFor(none, 'a');
  expect(idFor({ id, said: 'a' }, 'a')).toBe(id);
  expect(idFor({ id, said: 'a' }, 'b')).not.toBe(id);
  expect(idFor({ id: '', said: 'a' }, 'a')).not.toBe('');
});
