import { printable } from './font';

test('a character that the font lacks is marked, whole, and the others stay', () => {
  const has = (letter: number) => letter !== 0x20bb7;
  expect(printable('𠮷野家 5号楼', has)).toBe('〓野家 5号楼');
  expect(printable('䶮园𬭚', has)).toBe('䶮园𬭚');
});
