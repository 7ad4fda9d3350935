import { offered } from '../../testing/given';
import { NOW } from '../../testing/town';
import { dueFor } from '../../time/due';
import { minutesAfter } from '../../time/moment';
import { checkedAs, recheck, wordsForNeighbours } from './content-check';

const waiting = offered({ readers: 'neighbours', checked: 'waiting' });

test('at submission the verdict matters only for words that neighbours will read', () => {
  expect(checkedAs('helpers', 'risky')).toBe('not-needed');
  expect(checkedAs('neighbours', 'pass')).toBe('passed');
  expect(checkedAs('neighbours', 'risky')).toBe('risky');
  expect(checkedAs('neighbours', 'down')).toBe('waiting');
});

test('the name is checked together with words that neighbours read', () => {
  const said = { what: '楼道里堆满旧家具', askerName: '陈奶奶' };
  expect(wordsForNeighbours({ ...said, nameless: 'no' })).toBe('陈奶奶\n楼道里堆满旧家具');
  expect(wordsForNeighbours({ ...said, nameless: 'to-neighbours' })).toBe('楼道里堆满旧家具');
  expect(wordsForNeighbours({ ...said, nameless: 'altogether' })).toBe('楼道里堆满旧家具');
});

test('words without a verdict are checked again, and the first verdict is final', () => {
  expect(dueFor(waiting, 'check')).toBe(NOW);
  expect(recheck(waiting, 'pass', NOW)).toMatchObject({
    next: { checked: 'passed' },
    events: [{ type: 'request.checked', passed: true }],
  });
  expect(dueFor(recheck(waiting, 'pass', NOW).next, 'check')).toBeNull();
  const risky = recheck(waiting, 'risky', NOW).next;
  expect(risky.checked).toBe('risky');
  expect(dueFor(risky, 'check')).toBeNull();
});

test('while the checker is down it is asked less and less often, and finally not at all', () => {
  let now = NOW;
  let request = waiting;
  let times = 0;
  for (; dueFor(request, 'check') !== null; times += 1) {
    now = dueFor(request, 'check') ?? now;
    const { next, events } = recheck(request, 'down', now);
    expect(events).toEqual([]);
    expect(next.checked).toBe(dueFor(next, 'check') === null ? 'unchecked' : 'waiting');
    request = { ...waiting, due: next.due };
  }
  expect(times).toBeGreaterThan(8);
  expect(times).toBeLessThan(20);
  expect(now > minutesAfter(NOW, 3 * 24 * 60)).toBe(true);
});
