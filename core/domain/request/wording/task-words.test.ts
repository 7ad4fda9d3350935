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
  test('what is offered says how long it has waited and until when it may be taken', () => {
    expect(describeProgress(task({}), true, NOW)).toBe('等了 3 小时，今天 16:00 前接');
  });

  test('what has only just come is told without a figure', () => {
    expect(describeProgress(task({ waitingSince: NOW }), true, NOW)).toBe(
      '等了不到 1 分钟，今天 16:00 前接',
    );
  });

  test('a time that has passed is not named as if it were still to come', () => {
    const late = task({ dueAt: '2026-11-21T03:00:00.000Z' });
    expect(describeProgress(late, true, NOW)).toBe('等了 3 小时，约定的时间已经过了');
  });

  test('what stands still says what it waits for', () => {
    const until = '2026-11-23T09:00:00.000Z';
    const asked = task({ state: 'accepted', paused: { cause: 'answer', until } });
    expect(describeProgress(asked, true, NOW)).toBe('等居民回答，最晚等到后天 17:00');
    const meets = task({ state: 'accepted', paused: { cause: 'hearing', until } });
    expect(describeProgress(meets, true, NOW)).toBe('约好后天 17:00 开协调会');
  });

  test('what waits in a queue says so', () => {
    expect(describeProgress(task({ state: 'submitted', queued: true }), true, NOW)).toBe(
      '等了 3 小时，排队等工作室空出来',
    );
  });

  test('what waits for an office asks for a decision', () => {
    expect(describeProgress(task({ state: 'submitted' }), true, NOW)).toBe(
      '等了 3 小时，今天 16:00 前安排',
    );
    expect(describeProgress(task({ state: 'submitted', overdue: true }), true, NOW)).toBe(
      '等了 3 小时，已超时，还没安排',
    );
  });

  test('work in hand names its day, unless it is late: then the next reminder is no deadline', () => {
    expect(describeProgress(task({ state: 'accepted' }), true, NOW)).toBe('今天 16:00 前办好');
    expect(describeProgress(task({ state: 'accepted', overdue: true }), true, NOW)).toBe(
      '已经 3 小时了，过了约定的时间，请尽快办',
    );
    // Only the owner is told to hurry.
    expect(describeProgress(task({ state: 'accepted', overdue: true }), false, NOW)).toBe(
      '已经 3 小时了，过了约定的时间，还没办好',
    );
  });

  test('what was handed outside says when to ask again', () => {
    expect(describeProgress(task({ state: 'referred' }), true, NOW)).toBe(
      '今天 16:00 前再去问一问',
    );
    expect(describeProgress(task({ state: 'referred', overdue: true }), true, NOW)).toBe(
      '已经 3 小时了，该再去问一问外面的单位',
    );
  });

  test('what is done says when it was asked', () => {
    expect(describeProgress(task({ state: 'closed', dueAt: null }), true, NOW)).toBe(
      '11月13日 09:00 提出',
    );
  });
});

test('whose hands it is in is told as over once it is', () => {
  expect(describeOwner('accepted', '王海生', false)).toBe('在王海生手里');
  expect(describeOwner('submitted', '银杏里社区居委书记', true)).toBe('在您手里');
  expect(describeOwner('closed', '王海生', false)).toBe('王海生办的');
});
