import { likeness } from './likeness';
import { type Comparable, similarTo } from './similar';

const HERE = ['street', 'xingye', 'grid-2', 'house-5'];

function other(what: string, but: Partial<Comparable> = {}): Comparable {
  return { category: 'environment', what, ancestors: HERE, asker: 'somebody', ...but };
}

const question = {
  category: 'environment',
  what: '楼道里堆满旧家具，婴儿车推不过去',
  ancestors: HERE,
  asker: 'me',
} as const;

test('likeness ranges from nothing in common to identical, whatever the punctuation', () => {
  expect(likeness('楼道里堆满旧家具', '想学智能手机')).toBe(0);
  expect(likeness('楼道里，堆满旧家具！', '楼道里堆满旧家具')).toBe(1);
  expect(likeness('', '')).toBe(0);
  const near = likeness('楼道堆了旧家具', '楼道里堆满旧家具');
  expect(near).toBeGreaterThan(0.3);
  expect(near).toBeLessThan(1);
});

test('the nearest come first, then the most similar', () => {
  const sameHouse = other('楼道的灯坏了');
  const sameHouseLiker = other('楼道里堆满东西');
  const sameGrid = other(question.what, { ancestors: ['street', 'xingye', 'grid-2', 'house-6'] });
  const far = other(question.what, { ancestors: ['street', 'xingye', 'grid-9', 'house-1'] });
  expect(similarTo(question, [far, sameHouse, sameGrid, sameHouseLiker])).toEqual([
    sameHouseLiker,
    sameHouse,
    sameGrid,
    far,
  ]);
});

test('at most five are shown, without my own and without other categories that say something else', () => {
  expect(
    similarTo(
      question,
      Array.from({ length: 9 }, () => other('楼道脏')),
    ),
  ).toHaveLength(5);
  expect(similarTo(question, [other('楼道脏', { asker: 'me' })])).toEqual([]);
  const noisy = other('半夜唱歌', { category: 'nuisance' });
  const alike = other('楼道里堆满旧家具，夜里还吵', { category: 'nuisance' });
  const elsewhere = other(question.what, { category: 'repair' });
  expect(similarTo(question, [noisy, alike, elsewhere])).toEqual([alike]);
});
