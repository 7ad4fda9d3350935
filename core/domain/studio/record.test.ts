import { isSameRecord, toldRecord } from './record';
import { sayRecord } from './record-words';

test('few requests show no record, and few ratings show no share', () => {
  expect(toldRecord({ done: 4, rated: 4, satisfied: 4 })).toBeNull();
  expect(toldRecord({ done: 5, rated: 4, satisfied: 0 })).toEqual({ done: 5, satisfied: null });
  expect(toldRecord({ done: 30, rated: 12, satisfied: 11 })).toEqual({ done: 30, satisfied: 92 });
});

test('the record is a short phrase', () => {
  expect(sayRecord({ done: 30, satisfied: 92 })).toBe('近 90 天办好 30 件，92% 满意');
  expect(sayRecord({ done: 5, satisfied: null })).toBe('近 90 天办好 5 件');
});

test('records are different if any figure is', () => {
  const record = { done: 6, rated: 3, satisfied: 2 };
  expect(isSameRecord(record, { ...record })).toBe(true);
  for (const figure of ['done', 'rated', 'satisfied'] as const) {
    expect(isSameRecord(record, { ...record, [figure]: 9 })).toBe(false);
  }
});
