import { MOST_BYTES, roomFor } from './model';
import { fromFile, toFile } from './model-file';
import { packSteps, unpackSteps } from './packed';
import { suggest } from './suggest';
import { train } from './train';

const WORDS = { 报修: '灯水门锁空调冰箱', 法律: '遗产离婚律师合同', 文体: '排舞合唱书法太极' };
const samples = Object.entries(WORDS).flatMap(([category, words]) =>
  Array.from({ length: 24 }, (_, at) => ({
    text: `家里的${words[at % 8]}${words[(at + 3) % 8]}请问${at}怎么办`,
    category,
  })),
);

test('a model read from its file answers like the one that was written', () => {
  const model = train(samples);
  const again = fromFile(JSON.parse(JSON.stringify(toFile(model))));
  expect(again.vocabulary.ids).toEqual(model.vocabulary.ids);
  for (const { text } of samples) {
    const [before] = suggest(model, text).three;
    const [after] = suggest(again, text).three;
    expect(after?.category).toBe(before?.category);
    expect(after?.confidence).toBeCloseTo(before?.confidence ?? 0, 1);
  }
});

test('the same samples give the same file', () => {
  expect(toFile(train(samples))).toEqual(toFile(train(samples)));
});

test('large and small steps are restored', () => {
  const ids = Int32Array.from([0, 1, 4095, 8189, 8190, 16777215]);
  expect(unpackSteps(packSteps(ids))).toEqual(ids);
});

test.each([2, 7, 16, 30])(
  'with %i categories as many n-grams are kept as fit the size',
  (classes) => {
    const size = roomFor(classes);
    const gap = Math.floor(2 ** 24 / size);
    const file = toFile({
      categories: Array.from({ length: classes }, (_, at) => `category-${at}`),
      vocabulary: {
        ids: Int32Array.from({ length: size }, (_, at) => at * gap),
        rarity: new Float32Array(size).fill(3),
      },
      weights: new Float32Array(size * classes).fill(0.5),
      biases: new Array<number>(classes).fill(-0.12345),
      steepness: { short: 2, long: 3 },
      sure: 0.9,
    });
    expect(Buffer.byteLength(JSON.stringify(file))).toBeLessThanOrEqual(MOST_BYTES);
  },
);

test.each([
  [{ format: 'other' }, 'no model'],
  [{ grams: 'AB!' }, 'broken'],
  [{ weights: 'AB' }, 'do not fit'],
])('a file with %j is refused', (wrong, words) => {
  const file = toFile(train(samples));
  expect(() => fromFile({ ...file, ...wrong })).toThrow(words);
});
