import { withDueList } from './due-list';

const AT = '2026-03-18T02:00:00.000Z';

test('each field with a moment becomes an entry, and the fields are removed', () => {
  const before = { _id: 'a', name: 'x', noticeDueAt: AT, handOverDueAt: null };
  const jobs = { noticeDueAt: 'tell', handOverDueAt: 'handOver', checkDueAt: 'check' };
  expect(withDueList(before, jobs)).toEqual({
    _id: 'a',
    name: 'x',
    due: [{ job: 'tell', at: AT }],
  });
});
