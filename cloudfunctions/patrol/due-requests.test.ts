import { minutesAfter } from '../../core/domain/time/moment';
import { type DueRequest, withJob } from './due-requests';

const NOW = '2026-03-10T02:00:00.000Z';
const due = (_id: string, asker: string, minute: number, rank: DueRequest['rank'] = 2) =>
  ({ _id, asker, rank, due: [{ job: 'ladder', at: minutesAfter(NOW, minute) }] }) as const;

test("one person's five hundred due requests leave room for others in the same run", () => {
  const flood = Array.from({ length: 500 }, (_none, index) =>
    due(`f${index}`, 'flood', -900 + index),
  );
  const others = [due('one', 'li', -3), due('two', 'wang', -2), due('danger', 'zhao', -1, 0)];
  const first = withJob([...flood, ...others], 'ladder', NOW).slice(0, 50);
  expect(first.slice(0, 4)).toEqual(['danger', 'f0', 'one', 'two']);
});

test('what is not due yet, or for another job, is left out', () => {
  expect(withJob([due('later', 'li', 1), due('now', 'li', 0)], 'ladder', NOW)).toEqual(['now']);
  expect(withJob([due('now', 'li', 0)], 'count', NOW)).toEqual([]);
});
