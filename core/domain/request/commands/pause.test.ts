import { climb } from '../../escalation/ladder';
import {
  accepted,
  asDoer,
  DONE,
  grandma,
  inStatesOtherThan,
  referred,
  secretaryLi,
  stored,
  submitted,
  volunteer,
} from '../../testing/given';
import { AT_WORK } from '../../testing/staff';
import { DAY, later, NOW, OFFICE_DUE, refusalOf, TOWN } from '../../testing/town';
import { dueFor } from '../../time/due';
import type { Moment } from '../../time/moment';
import type { Decision } from '../model/decision';
import { answeredInTime } from '../model/rules';
import type { ServiceRequest } from '../model/state';
import { resolve, withdraw } from './outcome';
import { answer, ask, resume, setHearing } from './pause';

const wang = asDoer(volunteer());
const meeting = { at: later(5 * DAY), words: '居委会二楼' };

/** Wednesday 17:00 one week later: five working days after `NOW`. */
const SILENT_UNTIL = later(7 * DAY + 7 * 60);

const asked = (request: ServiceRequest = accepted(), at = NOW) =>
  stored(ask(request, '几点在家？', wang, at), at);
const byClock = (request: ServiceRequest, at: Moment | null): Decision => {
  const decision = at && climb(request, TOWN, AT_WORK, at);
  if (!decision) throw new Error('the clock has no step at this moment');
  return decision;
};

describe('ask', () => {
  test('stops the clock until the resident answers, at most five working days', () => {
    const request = accepted();
    const { next, events } = ask(request, '几点在家？', wang, NOW);
    expect(next).toMatchObject({
      state: 'accepted',
      owner: request.owner,
      dueAt: SILENT_UNTIL,
      paused: {
        cause: 'answer',
        words: '几点在家？',
        since: NOW,
        until: SILENT_UNTIL,
        dueAt: request.dueAt,
      },
    });
    expect(events).toEqual([
      { type: 'request.asked', at: NOW, by: wang, question: '几点在家？', until: SILENT_UNTIL },
    ]);
  });

  test('counts as the office’s first response, in time or late', () => {
    expect(ask(submitted(), '在几楼？', secretaryLi, NOW).next.answeredInTime).toBe(true);
    const late = ask(submitted(), '在几楼？', secretaryLi, later(1, OFFICE_DUE)).next;
    expect(late.answeredInTime).toBe(false);
    expect(answeredInTime(late, NOW)).toBe(false);
  });

  test('a second question has to wait for the first answer', () => {
    expect(refusalOf(() => ask(asked(), '还有？', wang, NOW))).toBe('request/already-paused');
    expect(refusalOf(() => setHearing(asked(), meeting, wang, NOW))).toBe('request/already-paused');
  });

  test.each(inStatesOtherThan('accepted', 'submitted', 'referred'))(
    'is not possible when $state',
    (given) => {
      const { request } = given;
      expect(refusalOf(() => ask(request, '在家？', wang, NOW))).toBe('request/not-in-work');
      expect(refusalOf(() => setHearing(request, meeting, wang, NOW))).toBe('request/not-in-work');
      expect(refusalOf(() => answer(request, '在', grandma, NOW))).toBe('request/nothing-asked');
      expect(refusalOf(() => resume(request, wang, NOW))).toBe('request/not-paused');
    },
  );
});

describe('in danger', () => {
  const leak = () => accepted({ category: 'leak' });

  test('a question is sent and the deadline stays', () => {
    const request = leak();
    const decision = ask(request, '总阀关了吗？', wang, NOW);
    expect(decision.next).toMatchObject({
      paused: null,
      dueAt: request.dueAt,
      question: { words: '总阀关了吗？', since: NOW },
    });
    expect(decision.events).toMatchObject([{ type: 'request.asked', until: null }]);
    expect(dueFor(stored(decision), 'ladder')).toBe(dueFor(request, 'ladder'));
  });

  test('an answer leaves the deadline unchanged and can be given once', () => {
    const request = asked(leak());
    const { next } = answer(request, '关了', grandma, later(5));
    expect(next).toMatchObject({ question: null, dueAt: request.dueAt });
    expect(refusalOf(() => answer(next, '关了', grandma, later(6)))).toBe('request/nothing-asked');
    expect(refusalOf(() => ask(request, '还有？', wang, NOW))).toBe('request/already-paused');
  });

  test('a change of owner cancels the question', () => {
    expect(resolve(asked(leak()), DONE, wang, NOW).next.question).toBeNull();
    expect(withdraw(asked(leak()), '', grandma, NOW).next.question).toBeNull();
  });

  test('the clock cannot be stopped for a meeting', () => {
    expect(refusalOf(() => setHearing(leak(), meeting, wang, NOW))).toBe(
      'request/urgent-is-not-paused',
    );
  });
});

describe('answer', () => {
  test('restarts the clock with the remaining time', () => {
    // Accepted at NOW with seven days, asked after two days, answered two days later.
    const { next, events } = answer(
      asked(accepted(), later(2 * DAY)),
      '晚上',
      grandma,
      later(4 * DAY),
    );
    expect(next).toMatchObject({ paused: null, dueAt: later(9 * DAY) });
    expect(events).toMatchObject([{ type: 'request.replied', words: '晚上', by: grandma }]);
  });

  test('counts working days when the deadline is in working days', () => {
    // Ten working days from Wednesday, asked on Thursday: nine are left from Monday.
    const request = asked(accepted({ category: 'law' }), later(DAY));
    const { next } = answer(request, '好', grandma, later(5 * DAY));
    expect(next.dueAt).toBe(new Date('2026-03-27T17:00:00+08:00').toISOString());
  });

  test('gives an office the rest of its day', () => {
    const request = asked({ ...submitted(), category: 'repair' }, later(60));
    const { next } = answer(request, '好', grandma, later(3 * 60));
    expect(next.dueAt).toBe(OFFICE_DUE);
  });

  test('the owner is reminded of the remaining time', () => {
    const reminded = { ...asked(), step: 'reminded' } as const;
    const on = stored(answer(reminded, '晚上', grandma, later(DAY)), later(DAY));
    expect(on.step).toBe('asked');
    expect(on.remindAt).not.toBeNull();
  });

  test('is possible only while a question is open', () => {
    const meets = stored(setHearing(accepted(), meeting, wang, NOW));
    expect(refusalOf(() => answer(meets, '好', grandma, NOW))).toBe('request/nothing-asked');
  });

  test('a request that was overdue before the pause stays overdue', () => {
    const late = stored(byClock(accepted(), later(7 * DAY)), later(7 * DAY));
    const request = asked(late, later(8 * DAY));
    const { next } = answer(request, '好', grandma, later(9 * DAY));
    expect(next).toMatchObject({ overdue: true, dueAt: later(9 * DAY) });
  });

  test('resuming the clock does not repeat reminders sent before the pause', () => {
    const late = stored(byClock(accepted(), later(7 * DAY)), later(7 * DAY));
    const request = asked(late, later(7 * DAY + 60));
    const on = stored(answer(request, '好', grandma, later(7 * DAY + 120)), later(7 * DAY + 120));
    expect(dueFor(on, 'ladder')).toBe(later(8 * DAY + 120));
  });
});

describe('setHearing', () => {
  test('stops the clock until the meeting, then it resumes by itself', () => {
    const meets = stored(setHearing(accepted(), meeting, wang, NOW));
    expect(meets).toMatchObject({ dueAt: meeting.at, paused: { cause: 'hearing' } });
    expect(byClock(meets, meeting.at)).toMatchObject({
      next: { state: 'accepted', paused: null, dueAt: later(12 * DAY) },
      events: [{ type: 'request.resumed', by: 'clock' }],
    });
  });

  test.each([
    ['now', NOW],
    ['before', later(-1)],
    ['in more than thirty days', later(30 * DAY + 1)],
  ])('is refused %s', (_, at) => {
    expect(refusalOf(() => setHearing(accepted(), { at, words: '' }, wang, NOW))).toBe(
      'request/hearing-time',
    );
  });

  test('reminds everybody the day before, unless the meeting is sooner', () => {
    const meets = stored(setHearing(accepted(), meeting, wang, NOW));
    expect(meets.remindAt).toBe(later(4 * DAY));
    const { events } = byClock(meets, dueFor(meets, 'ladder'));
    expect(events).toMatchObject([{ type: 'request.residentReminded', of: 'hearing' }]);
    const soon = stored(setHearing(accepted(), { ...meeting, at: later(60) }, wang, NOW));
    expect(soon.remindAt).toBeNull();
    expect(dueFor(soon, 'ladder')).toBe(later(60));
  });
});

describe('a resident who does not answer', () => {
  test('is reminded once, after three working days; then the work goes on without an answer', () => {
    const request = asked();
    const MONDAY = later(5 * DAY + 7 * 60);
    expect(dueFor(request, 'ladder')).toBe(MONDAY);
    const reminded = byClock(request, MONDAY);
    expect(reminded.events).toMatchObject([{ type: 'request.residentReminded', of: 'answer' }]);
    const silent = stored(reminded, MONDAY);
    expect(dueFor(silent, 'ladder')).toBe(SILENT_UNTIL);
    expect(byClock(silent, SILENT_UNTIL)).toMatchObject({
      next: { paused: null, dueAt: later(7 * DAY, SILENT_UNTIL) },
      events: [{ type: 'request.resumed', by: 'clock' }],
    });
  });
});

describe('resume', () => {
  test('the owner can resume before the time', () => {
    const { next, events } = resume(asked(referred()), secretaryLi, later(DAY));
    expect(next).toMatchObject({ state: 'referred', paused: null, dueAt: later(8 * DAY) });
    expect(events).toEqual([{ type: 'request.resumed', at: later(DAY), by: secretaryLi }]);
  });
});

test('resolving or withdrawing ends the pause', () => {
  expect(resolve(asked(), DONE, wang, NOW).next.paused).toBeNull();
  expect(withdraw(asked(), '', grandma, NOW).next.paused).toBeNull();
});
