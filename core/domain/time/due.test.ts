import { type Due, dueFor, withDue } from './due';

type Job = 'tell' | 'check';

const NOW = '2026-03-18T02:00:00.000Z';
const LATER = '2026-03-18T03:00:00.000Z';
const both: readonly Due<Job>[] = [
  { job: 'tell', at: NOW },
  { job: 'check', at: NOW },
];

test('a job is in the list once, at its latest moment', () => {
  expect(withDue(both, 'tell', LATER)).toEqual([
    { job: 'check', at: NOW },
    { job: 'tell', at: LATER },
  ]);
});

test('removing a job leaves the others', () => {
  const due = withDue(both, 'tell', null);
  expect(dueFor({ due }, 'tell')).toBeNull();
  expect(dueFor({ due }, 'check')).toBe(NOW);
});
