import { nameKey } from './same-name';

test.each([
  ['building', ['5号楼', '５号楼', '5 号楼', '五号楼', '5栋', '5幢', '5号']],
  ['building', ['12号楼', '十二号楼', '12幢']],
  ['building', ['105号', '一百零五号']],
  ['building', ['A座', 'a座', 'Ａ座']],
  ['community', ['银杏里', '银杏里社区', '银杏里居委会', '银杏里社区居民委员会']],
  ['grid', ['第一网格', '第1网格', '第１网格']],
  ['estate', ['桂香弄', '桂香 弄']],
] as const)('one %s has all of these names: %j', (kind, names) => {
  expect(new Set(names.map((name) => nameKey(kind, name))).size).toBe(1);
});

test.each([
  ['building', '5号楼', '15号楼'],
  ['building', 'A座', 'B座'],
  ['building', '五福楼', '5福楼'],
  ['community', '银杏里', '银杏东里'],
  ['estate', '三里新村', '3里新村'],
  ['grid', '第一网格', '第十一网格'],
] as const)('in a %s, %s is not %s', (kind, one, other) => {
  expect(nameKey(kind, one)).not.toBe(nameKey(kind, other));
});

test('a name that is only an ending stays', () => {
  expect(nameKey('community', '社区')).toBe('社区');
});
