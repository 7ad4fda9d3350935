import { idFor, spend } from './wish';

const none = { id: '', said: '' };

test('a draft keeps its id, however often it is sent or changed before it arrives', () => {
  expect(idFor(none, 'a', 'draft-1')).toBe('draft-1');
  expect(idFor({ id: 'draft-1', said: 'a' }, 'b', 'draft-1')).toBe('draft-1');
});

test('words written after the first ones arrived get a new id, and keep it', () => {
  spend('draft-2');
  const id = idFor({ id: '', said: 'a' }, 'b', 'draft-2');
  expect(id).not.toBe('draft-2');
  expect(idFor({ id, said: 'b' }, 'b', 'draft-2')).toBe(id);
});

test('without a draft, the same words after a lost reply keep their id, and other words get a new one', () => {
  const id = idFor(none, 'a');
  expect(idFor({ id, said: 'a' }, 'a')).toBe(id);
  expect(idFor({ id, said: 'a' }, 'b')).not.toBe(id);
  expect(idFor({ id: '', said: 'a' }, 'a')).not.toBe('');
});
