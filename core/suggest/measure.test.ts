import { probabilities, steepnessFor, sureFrom } from './calibrate';
import { macroF1, reliability } from './measure';

test('macro-F1 is the mean over classes, however many texts each has', () => {
  expect(macroF1([0, 0, 0, 1], [0, 0, 0, 1])).toBe(1);
  expect(macroF1([0, 0, 0, 1], [0, 0, 0, 0])).toBeCloseTo((6 / 7 + 0) / 2);
});

test('scores that are right half the time are flattened, scores that are always right are sharpened', () => {
  const held = (right: number) =>
    Array.from({ length: 20 }, (_, at) => ({ scores: [1, 0], label: at < right ? 0 : 1 }));
  expect(probabilities([1, 0], steepnessFor(held(11)))[0]).toBeCloseTo(0.56, 1);
  expect(probabilities([1, 0], steepnessFor(held(20)))[0]).toBeGreaterThan(0.99);
});

test('the threshold is where answers above it are right as often as required', () => {
  const outcomes = [0.95, 0.9, 0.8, 0.7, 0.6].map((confidence) => ({
    confidence,
    right: confidence > 0.75,
  }));
  expect(sureFrom(outcomes, 1)).toBe(0.8);
  expect(sureFrom(outcomes, 0.75)).toBe(0.7);
  expect(sureFrom([{ confidence: 0.9, right: false }], 0.9)).toBe(0.99);
});

test('the reliability table groups answers by confidence', () => {
  const rows = reliability([
    { confidence: 0.95, right: true },
    { confidence: 1, right: true },
    { confidence: 0.31, right: false },
  ]);
  expect(rows.map(({ from, count, accuracy }) => [from, count, accuracy])).toEqual([
    [0.3, 1, 0],
    [0.9, 2, 1],
  ]);
});
