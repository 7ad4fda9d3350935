import { gramsOf } from './grams';
import { headOf, normalise } from './text';

test('width, case, numbers and signs make no difference', () => {
  expect(normalise('我家２楼，ＷＩＦＩ坏了！！')).toBe('我家0楼 wifi坏了');
  expect(gramsOf('5号楼，漏水')).toEqual(gramsOf('16号楼 漏水'));
});

test('the opening is the title, the first sentence or the first 40 characters', () => {
  expect(headOf('楼道堆物\n我住在五楼')).toBe('楼道堆物');
  expect(headOf('灯坏了。谁来修？')).toBe('灯坏了');
  expect(headOf('啊'.repeat(100))).toHaveLength(40);
});

test('n-grams do not cross punctuation, and count more in the opening', () => {
  expect(gramsOf('灯，水').ids).toHaveLength(2);
  const { values } = gramsOf('漏。锁');
  expect([...values].sort()).toEqual([1, expect.closeTo(1 + Math.log(2))]);
});

test('a very long text is read only up to the length of a letter', () => {
  expect(gramsOf('楼上漏水'.repeat(25_000)).ids.length).toBeLessThan(50);
  const varied = Array.from({ length: 100_000 }, (_, at) =>
    String.fromCharCode(0x4e00 + (at % 20_000)),
  );
  expect(gramsOf(varied.join('')).ids.length).toBeLessThanOrEqual(4 * 3000);
});
