import { offered } from '../../testing/given';
import { NOW } from '../../testing/town';
import { minutesAfter } from '../../time/moment';
import { checkedAs, recheck, wordsForNeighbours } from './content-check';

const waiting = offered({ readers: 'neighbours', checked: 'waiting' });

test('at submission only words for neighbours depend on the verdict', () => {
  expect(checkedAs('helpers', 'risky')).toBe('not-needed');
  expect(checkedAs('neighbours', 'pass')).toBe('passed');
  expect(checkedAs('neighbours', 'risky')).toBe('risky');
  expect(checkedAs('neighbours', 'down')).toBe('waiting');
});

test('the name is checked with the words where neighbours read it', () => {
  const said = { what: '楼道里堆满旧家具', askerName: '陈奶奶' };
  expect(wordsForNeighbours({ ...said, nameless: 'no' })).toBe('陈奶奶\n楼道里堆满旧家具');
  expect(wordsForNeighbours({ ...said, nameless: 'to-neighbours' })).toBe('楼道里堆满旧家具');
  expect(wordsForNeighbours({ ...said, nameless: 'altogether' })).toBe('楼道里堆满旧家具');
});

test('waiting words are checked at once, and settled by the first verdict', () => {
  expect(waiting.checkDueAt).toBe(NOW);
  expect(recheck(waiting, 'pass', NOW)).toMatchObject({
    next: { checked: 'passed', checkDueAt: null },
    events: [{ type: 'request.checked', passed: true }],
  });
  expect(recheck(waiting, 'risky', NOW).next).toMatchObject({ checked: 'risky', checkDueAt: null });
});

test('while the checker is down it is asked ever more seldom, and in the end no more', () => {
  let now = NOW;
  let request = waiting;
  let times = 0;
  for (; request.checkDueAt !== null; times += 1) {
    now = request.checkDueAt;
    const { next, events } = recheck(request, 'down', now);
    expect(events).toEqual([]);
    expect(next.checked).toBe(next.checkDueAt === null ? 'unchecked' : 'waiting');
    request = { ...waiting, checkDueAt: next.checkDueAt };
  }
  expect(times).toBeGreaterThan(8);
  expect(times).toBeLessThan(20);
  expect(now > minutesAfter(NOW, 3 * 24 * 60)).toBe(true);
});
