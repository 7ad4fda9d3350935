import { durationMs } from './duration';

test.each([
  ['PT2H', 7_200_000],
  ['P1DT2H3M4S', 93_784_000],
  ['P1W', 604_800_000],
  ['PT0.5S', 500],
])('%s', (text, ms) => {
  expect(durationMs(text)).toBe(ms);
});

test.each(['', 'P', 'PT', '2H', 'P1M', 'P1Y', 'P1DT', '-PT1H'])('%j is not a duration', (text) => {
  expect(durationMs(text)).toBeUndefined();
});
