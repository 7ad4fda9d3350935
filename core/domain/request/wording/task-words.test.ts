import { describeOwner, describeProgress, type TaskFacts } from './task-words';

const NOW = '2026-11-21T04:00:00.000Z';

const task = (part: Partial<TaskFacts>): TaskFacts => ({
  state: 'offered',
  submittedAt: '2026-11-13T01:00:00.000Z',
  waitingSince: '2026-11-21T01:00:00.000Z',
  dueAt: '2026-11-21T08:00:00.000Z',
  overdue: false,
  queued: false,
  paused: null,
  ...part,
});

describe('等了多久、到什么时候', () => {
  test('an offer says how long it has waited and until when it can be accepted', () => {
    expect(describeProgress(task({}), true, NOW)).toBe('等了 3 小时，今天 16:00 前接');
  });

  test('a request that has just arrived is described without a number', () => {
    expect(describeProgress(task({ waitingSince: NOW }), true, NOW)).toBe(
      '等了不到 1 分钟，今天 16:00 前接',
    );
  });

  test('a time that has passed is not shown as if it were still to come', () => {
    const late = task({ dueAt: '2026-11-21T03:00:00.000Z' });
    expect(describeProgress(late, true, NOW)).toBe('等了 3 小时，约定的时间已经过了');
  });

  test('a paused request says what is awaited', () => {
    const until = '2026-11-23T09:00:00.000Z';
    const asked = task({ state: 'accepted', paused: { cause: 'answer', until } });
    expect(describeProgress(asked, true, NOW)).toBe('等居民回答，最晚等到后天 17:00');
    const meets = task({ state: 'accepted', paused: { cause: 'hearing', until } });
    expect(describeProgress(meets, true, NOW)).toBe('约好后天 17:00 开协调会');
  });

  test('a queued request says so', () => {
    expect(describeProgress(task({ state: 'submitted', queued: true }), true, NOW)).toBe(
      '等了 3 小时，排队等工作室空出来',
    );
  });

  test('a request owned by an office asks for a decision', () => {
    expect(describeProgress(task({ state: 'submitted' }), true, NOW)).toBe(
      '等了 3 小时，今天 16:00 前安排',
    );
    expect(describeProgress(task({ state: 'submitted', overdue: true }), true, NOW)).toBe(
      '等了 3 小时，已超时，还没安排',
    );
  });

  test('accepted work names its deadline, unless it is overdue: the next reminder is not a deadline', () => {
    expect(describeProgress(task({ state: 'accepted' }), true, NOW)).toBe('今天 16:00 前办好');
    expect(describeProgress(task({ state: 'accepted', overdue: true }), true, NOW)).toBe(
      '已经 3 小时了，过了约定的时间，请尽快办',
    );
    // Only the owner is told to hurry.
    expect(describeProgress(task({ state: 'accepted', overdue: true }), false, NOW)).toBe(
      '已经 3 小时了，过了约定的时间，还没办好',
    );
  });

  test('a referral says when to ask again', () => {
    expect(describeProgress(task({ state: 'referred' }), true, NOW)).toBe(
      '今天 16:00 前再去问一问',
    );
    expect(describeProgress(task({ state: 'referred', overdue: true }), true, NOW)).toBe(
      '已经 3 小时了，该再去问一问外面的单位',
    );
  });

  test('a finished request says when it was submitted', () => {
    expect(describeProgress(task({ state: 'closed', dueAt: null }), true, NOW)).toBe(
      '11月13日 09:00 提出',
    );
  });
});

test('once it has ended, the assignee is described in the past tense', () => {
  expect(describeOwner('accepted', '王海生', false)).toBe('在王海生手里');
  expect(describeOwner('submitted', '银杏里社区居委书记', true)).toBe('在您手里');
  expect(describeOwner('closed', '王海生', false)).toBe('王海生办的');
});
