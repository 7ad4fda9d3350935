import { minutesAfter } from '../time/moment';
import { type DangerReport, isToldOf, judgeReport } from './danger-reports';

const NOW = '2026-03-10T02:00:00.000Z';
const report = (id: string, minute: number, asked?: true): DangerReport => ({
  ...{ id, at: minutesAfter(NOW, minute) },
  ...(asked && { asked }),
});
const judge = (reports: readonly DangerReport[], anew = false, id = 'new') =>
  judgeReport(reports, { id, anew }, NOW).does;

test('the first of an hour goes, the second is asked back and goes as another matter', () => {
  expect(judge([])).toBe('go');
  expect(judge([report('old', -61)])).toBe('go');
  expect(judge([report('first', -5)])).toBe('ask');
  expect(judge([report('first', -5)], true)).toBe('go');
});

test('whoever was asked and sends again is not asked twice: an earlier phone cannot say more', () => {
  expect(judge([report('first', -5, true)])).toBe('go');
});

test('the third goes to the office first, whatever it says', () => {
  const two = [report('second', -1), report('first', -5)];
  expect([judge(two), judge(two, true)]).toEqual(['office', 'office']);
  expect(judge([report('second', -1), report('first', -65)], true)).toBe('go');
});

test('the office is told of the first of a flood only', () => {
  const many = [-1, -2, -3, -4].map((minute) => report(`r${minute}`, minute));
  const told = [2, 3, 4].map((count) =>
    isToldOf(judgeReport(many.slice(-count), { id: 'new', anew: true }, NOW)),
  );
  expect(told).toEqual([true, false, false]);
});

test('the same command again is judged as the first time', () => {
  const three = [report('third', -1), report('second', -2), report('first', -3)];
  expect(judge(three, false, 'third')).toBe('office');
  expect(judge(three, false, 'second')).toBe('go');
  expect(judge(three, false, 'first')).toBe('go');
});
