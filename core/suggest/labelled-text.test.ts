import { readSamples } from './labelled-text';

const one = [{ text: '灯坏了', category: '报修' }];

test.each([
  ['with a heading', 'text,category\n灯坏了,报修\n'],
  ['without one', '灯坏了,报修'],
  ['with a byte-order mark and Windows line ends', '\uFEFFtext,category\r\n灯坏了,报修\r\n'],
  ['columns the other way round', 'category,text\n报修,灯坏了\n'],
  ['separated by tabs', 'text\tcategory\n灯坏了\t报修\n'],
  ['separated by semicolons', 'text;category\n灯坏了;报修\n'],
  ['separated by upright lines', '灯坏了|报修\n'],
  ['with a Chinese heading', '留言详情,一级标签\n灯坏了,报修\n'],
  ['with more columns and empty lines', 'id,text,category\n\n1,灯坏了,报修\n\n'],
])('%s is read', (_, content) => {
  expect(readSamples(content)).toEqual(one);
});

test('without a header row the column with repeated values is the category', () => {
  const lamp = { text: '灯坏了', category: '报修' };
  const door = { text: '门坏了', category: '报修' };
  expect(readSamples('灯坏了,报修\n门坏了,报修\n')).toEqual([lamp, door]);
  expect(readSamples('报修,灯坏了\n报修,门坏了\n')).toEqual([lamp, door]);
});

test('quoted cells can contain commas, line breaks and doubled quotes', () => {
  expect(readSamples('text,category\n"灯,坏了\n说了""两次""",报修\n')).toEqual([
    { text: '灯,坏了\n说了"两次"', category: '报修' },
  ]);
});

test('a title is put before the text', () => {
  expect(readSamples('title,text,category\n灯,坏了,报修')).toEqual([
    { text: '灯\n坏了', category: '报修' },
  ]);
});

test.each([
  ['', 'The file is empty.'],
  ['text,category\n灯坏了', 'Row 2 has 1 columns instead of 2.'],
  ['text,category\n灯坏了,', 'No row has both a text and a category.'],
  ['text,category\n"灯坏了,报修', 'A quotation mark opens in row 2 and never closes.'],
])('%j is refused with its row number', (content, words) => {
  expect(() => readSamples(content)).toThrow(words);
});

test('an unquoted text keeps its commas', () => {
  expect(readSamples('text,category\n灯坏了,很黑,报修\n灯,报修')).toEqual([
    { text: '灯坏了,很黑', category: '报修' },
    { text: '灯', category: '报修' },
  ]);
});

test('an incomplete row is skipped and reported', () => {
  const skipped: number[] = [];
  const samples = readSamples('text,category\n灯坏了,报修\n,报修\n灯,', (row) => skipped.push(row));
  expect(samples).toEqual(one);
  expect(skipped).toEqual([3, 4]);
});
