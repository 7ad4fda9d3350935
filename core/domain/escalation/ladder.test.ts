import type { CategoryCode } from '../category/category';
import { accept, dispatch, transfer } from '../request/commands/assignment';
import { rate, reopen } from '../request/commands/outcome';
import type { ServiceRequest } from '../request/model/state';
import { sayEvent } from '../request/wording/timeline';
import { Directory, type Office } from '../studio/directory';
import {
  accepted,
  asDoer,
  closed,
  everyState,
  grandma,
  NAMES,
  offered,
  referred,
  resolved,
  secretaryLi,
  stored,
  studioOwner,
  submitted,
  toSecretary,
  toStudioOwner,
  volunteer,
  withdrawn,
} from '../testing/given';
import { AT_WORK, IDLE, oneMember, staffing } from '../testing/staff';
import { DAY, directoryOf, later, NODES, NOW, OFFICE_DUE, studio, TOWN } from '../testing/town';
import { dueFor } from '../time/due';
import type { Moment } from '../time/moment';
import { climb } from './ladder';

/** The request as the clock leaves it at this moment; fails when nothing happens. */
function at(moment: Moment | null, request: ServiceRequest, town = TOWN): ServiceRequest {
  const decision = moment && climb(request, town, AT_WORK, moment);
  if (!decision) throw new Error(`a ${request.state} request has no automatic step at this moment`);
  return stored<ServiceRequest>(decision, moment);
}

const afterItsTime = (request: ServiceRequest) => at(request.dueAt, request);

/** `03-11 12:00 reminded east工作室`: each automatic step, with the time in China. */
function course(request: ServiceRequest, steps: number, town = TOWN): string[] {
  const lines: string[] = [];
  let now = request;
  for (let step = 0; step < steps; step += 1) {
    const moment = dueFor(now, 'ladder');
    if (!moment) break;
    const length = now.timeline.length;
    now = at(moment, now, town);
    const clock = new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(5, 16);
    const events = now.timeline.slice(length).map(({ type }) => type.replace('request.', ''));
    lines.push(`${clock.replace('T', ' ')} ${events.join(', ')} ${NAMES.owner(now.owner)}`);
  }
  return lines;
}

describe('the whole ladder, driven by the clock alone', () => {
  test('a non-urgent request climbs in working hours, from Wednesday 10:00', () => {
    expect(course(offered(), 12)).toEqual([
      '03-11 12:00 reminded east工作室',
      '03-11 14:00 left, offered west工作室',
      '03-11 16:00 reminded west工作室',
      '03-11 18:00 calledLead west工作室',
      '03-11 20:00 left, escalated 兴业里社区居委书记',
      '03-12 13:00 reminded 兴业里社区居委书记',
      '03-12 17:00 escalated 梧桐街道党工委',
      '03-13 13:00 reminded 梧桐街道党工委',
      '03-13 17:00 overdue 梧桐街道党工委',
      '03-14 17:00 overdue 梧桐街道党工委',
      '03-17 17:00 overdue 梧桐街道党工委',
      '03-24 17:00 overdue 梧桐街道党工委',
    ]);
  });

  test('danger climbs within minutes, each step faster than the one before', () => {
    expect(course(offered({ category: 'leak' }), 12)).toEqual([
      '03-11 10:07 reminded east工作室',
      '03-11 10:15 left, offered west工作室',
      '03-11 10:20 reminded west工作室',
      '03-11 10:25 calledLead west工作室',
      '03-11 10:35 left, escalated 兴业里社区居委书记',
      '03-11 10:50 reminded 兴业里社区居委书记',
      '03-11 11:05 escalated 梧桐街道党工委',
      '03-11 11:20 reminded 梧桐街道党工委',
      '03-11 11:35 overdue 梧桐街道党工委',
      '03-11 12:35 overdue 梧桐街道党工委',
      '03-11 18:35 overdue 梧桐街道党工委',
      '03-12 18:35 overdue 梧桐街道党工委',
    ]);
  });

  test('accepted work is reminded a day before its deadline, then in growing intervals', () => {
    expect(course(accepted(), 6)).toEqual([
      '03-17 10:00 reminded 王师傅',
      '03-18 10:00 overdue 王师傅',
      '03-19 10:00 overdue 王师傅',
      '03-22 10:00 overdue 王师傅',
      '03-29 10:00 overdue 王师傅',
      '04-05 10:00 overdue 王师傅',
    ]);
  });

  test('work with a deadline in working days is reminded on the morning of the last day', () => {
    expect(course(accepted({ category: 'law' }), 3)).toEqual([
      '03-25 09:00 reminded 王师傅',
      '03-25 17:00 overdue 王师傅',
      '03-26 17:00 overdue 王师傅',
    ]);
  });

  test('a referral is followed up after a week', () => {
    expect(course(referred(), 3)).toEqual([
      '03-17 10:00 reminded 兴业里社区居委书记',
      '03-18 10:00 overdue 兴业里社区居委书记',
      '03-19 10:00 overdue 兴业里社区居委书记',
    ]);
  });

  test('an unconfirmed result is reminded once, closed after ten days, then rated and followed up', () => {
    expect(course(resolved({ category: 'leak' }), 9)).toEqual([
      '03-14 10:00 residentReminded 王师傅',
      '03-21 10:00 confirmed 王师傅',
      '03-24 10:00 followUpDue 王师傅',
      '03-31 10:00 followUpDue 王师傅',
      '04-01 10:00 residentReminded 王师傅',
      '04-07 10:00 followUpDue 王师傅',
    ]);
  });

  test('a rated request that needs no follow-up has no further steps', () => {
    const five = { stars: 5, words: '' };
    expect(course(stored(rate(closed(), five, grandma, NOW)), 3)).toEqual([]);
    expect(course(withdrawn(), 3)).toEqual([]);
  });

  test('a lead who must keep away is not called', () => {
    const lone = directoryOf(studio('east', { lead: grandma.openid }));
    expect(course(offered(), 2, lone)).toEqual([
      '03-11 12:00 reminded east工作室',
      '03-11 14:00 left, escalated 兴业里社区居委书记',
    ]);
  });
});

describe('climb', () => {
  test('a lead who has paused or left is skipped, and the secretary is next', () => {
    const lone = directoryOf(studio('east'));
    const without = staffing({ east: { members: [oneMember('colleague')] } });
    expect(climb(offered(), lone, IDLE, later(DAY))?.next).toMatchObject({ step: 'lead' });
    expect(climb(offered(), lone, without, later(DAY))?.next).toMatchObject({
      state: 'submitted',
      owner: { role: 'secretary' },
    });
  });

  test('nothing happens before a step is due', () => {
    for (const request of everyState()) {
      expect(climb(request, TOWN, IDLE, NOW)).toBeNull();
    }
  });

  test('a clock that wakes late skips steps that are no longer useful', () => {
    expect(at(later(DAY), offered())).toMatchObject({ owner: studioOwner('west') });
    expect(at(later(30 * DAY), resolved())).toMatchObject({ state: 'closed', solved: null });
    expect(at(later(30 * DAY), accepted())).toMatchObject({ overdue: true });
  });

  test('in danger all asked studios lose the offer together, and none is asked again', () => {
    const three = directoryOf(studio('east'), studio('west'), studio('north'));
    const request = { ...offered({ category: 'leak' }) };
    const asked = [studioOwner('east'), studioOwner('west')];
    const both = { ...request, asked, askedStudios: ['east', 'west'] };
    const decision = climb(both, three, IDLE, later(15));
    expect(decision?.next).toMatchObject({
      owner: studioOwner('north'),
      askedStudios: ['north'],
      tried: ['east', 'west'],
    });
    expect(decision?.events[0]).toMatchObject({
      from: [studioOwner('east'), studioOwner('west')],
      by: 'clock',
    });
  });

  test('a studio that became free while the lead was called is asked before the secretary', () => {
    const full = staffing({ west: { inWork: 5 } });
    const called = climb(offered(), TOWN, full, later(4 * 60));
    expect(called?.next).toMatchObject({ state: 'offered', step: 'lead', dueAt: later(6 * 60) });
    const again = called && climb(stored(called), TOWN, IDLE, later(6 * 60));
    expect(again?.next).toMatchObject({ owner: studioOwner('west'), step: 'asked' });
  });

  test('when all studios are full, the lead is called, then the request queues at the secretary', () => {
    const full = staffing({ west: { inWork: 5 } });
    const called = climb(offered(), TOWN, full, later(4 * 60));
    const queued = called && climb(stored(called), TOWN, full, later(6 * 60));
    expect(queued?.next).toMatchObject({
      state: 'submitted',
      reasons: ['all-full'],
      queuedSince: later(6 * 60),
    });
  });

  const overTime = later(7 * DAY);
  const resting = staffing({ east: { members: [oneMember('colleague')] } });

  test('overdue work of a volunteer who has paused or left goes to an available one, and all are notified', () => {
    const decision = climb(accepted(), TOWN, resting, overTime);
    expect(decision?.next).toMatchObject({
      state: 'offered',
      owner: studioOwner('east'),
      assignee: null,
      overdue: false,
    });
    expect(decision?.events).toMatchObject([
      { type: 'request.left', by: 'clock', cause: 'late-and-away', from: [{ openid: 'wang' }] },
      { type: 'request.offered' },
    ]);
  });

  test('work is not reassigned before its deadline, nor while its owner is available', () => {
    expect(climb(accepted(), TOWN, resting, later(6 * DAY))?.next).toMatchObject({
      state: 'accepted',
      step: 'reminded',
    });
    expect(climb(accepted(), TOWN, AT_WORK, overTime)?.next).toMatchObject({ state: 'accepted' });
  });

  test('work that was overdue before the volunteer paused is reassigned at the next reminder', () => {
    const late = at(overTime, accepted());
    expect(late).toMatchObject({ state: 'accepted', overdue: true });
    expect(climb(late, TOWN, resting, dueFor(late, 'ladder') ?? '')?.next).toMatchObject({
      state: 'offered',
    });
  });

  test('overdue work of a closed studio goes to another studio, or to the office if there is none', () => {
    const shut = studio('east', { paused: true });
    const moved = climb(accepted(), directoryOf(shut, studio('west')), AT_WORK, overTime);
    expect(moved?.next).toMatchObject({ owner: studioOwner('west'), tried: ['east'] });
    const alone = climb(accepted(), directoryOf(shut), AT_WORK, overTime);
    expect(alone?.next).toMatchObject({ state: 'submitted', owner: { role: 'secretary' } });
  });

  test('a queued request keeps its place when it is escalated to the subdistrict', () => {
    const queued = { ...submitted(), queuedSince: NOW };
    expect(at(OFFICE_DUE, queued)).toMatchObject({ owner: { role: 'officer' }, queuedSince: NOW });
  });

  test('overdue work keeps its original deadline', () => {
    const request = accepted();
    const late = afterItsTime(request);
    expect(late).toMatchObject({ overdue: true, dueAt: request.dueAt, owner: volunteer() });
    expect(at(dueFor(late, 'ladder'), late)).toMatchObject({ dueAt: request.dueAt });
  });

  test('every owner who has something to do has a deadline and a wake-up time', () => {
    for (const request of everyState()) {
      const over = request.state === 'closed' || request.state === 'withdrawn';
      expect([request.state, request.dueAt === null]).toEqual([request.state, over]);
      expect(dueFor(request, 'ladder') === null).toBe(request.state === 'withdrawn');
    }
  });

  test('a studio chosen manually loses the request like any other', () => {
    const again = stored(reopen(resolved(), '又漏了', toSecretary(), grandma, NOW));
    const sent = stored(dispatch(again, toStudioOwner('west'), '', secretaryLi, NOW));
    const called = afterItsTime(sent);
    expect(called).toMatchObject({ step: 'lead', owner: studioOwner('west') });
    expect(afterItsTime(called)).toMatchObject({ state: 'submitted', tried: ['east', 'west'] });
  });

  test('the first answer counts for the response rate, whatever the next studio does', () => {
    const given = transfer(accepted(), '', toStudioOwner('west'), asDoer(volunteer()), NOW);
    const lapsed = afterItsTime(stored(given));
    expect(lapsed.answeredInTime).toBe(true);
  });

  test.each([
    ['the next studio', afterItsTime(offered())],
    ['the lead', afterItsTime(afterItsTime(offered()))],
  ])('an answer by %s after an earlier owner missed the deadline is late', (_, request) => {
    const { next } = accept(
      request,
      volunteer('zhao', 'west'),
      later(1, dueFor(request, 'ladder') ?? NOW),
    );
    expect(next.answeredInTime).toBe(false);
  });

  test('a danger request escalates even when the studio is closed', () => {
    const hours = [{ days: [7], from: '09:00', to: '10:00' }];
    const town = directoryOf(studio('east', { hours }), studio('west', { hours }));
    expect(at(later(15), offered({ category: 'leak' }), town)).toMatchObject({
      owner: studioOwner('west'),
      dueAt: later(25),
    });
  });

  test.each<CategoryCode>(['suggestion', 'other'])('%s climbs from the secretary', (category) => {
    expect(afterItsTime(submitted(category))).toMatchObject({ owner: { role: 'officer' } });
  });
});

describe('an office that has become vacant', () => {
  const held = (...grants: readonly Office[]) =>
    new Directory(NODES, [...TOWN.studios.values()], grants);
  const officer = { role: 'officer', node: 'street' } as const;
  const nobody = held();

  test('its requests go to the next held office, with that office’s own deadline', () => {
    const request = { ...submitted(), queuedSince: NOW };
    const moved = climb(request, held(officer), AT_WORK, later(60));
    expect(moved?.next).toMatchObject({
      owner: officer,
      reasons: ['office-vacant'],
      step: 'asked',
      overdue: false,
      queuedSince: NOW,
    });
    expect(moved?.events).toMatchObject([{ type: 'request.escalated', by: 'clock', to: officer }]);
  });

  test('overdue and referred requests go too', () => {
    const late = at(OFFICE_DUE, submitted(), held({ role: 'secretary', node: 'xingye' }));
    expect(late.overdue).toBe(true);
    const moved = climb(late, held(officer), AT_WORK, later(3 * DAY));
    expect(moved?.next.owner).toMatchObject(officer);
    const outside = climb(referred(), held(officer), AT_WORK, later(60));
    expect(outside?.next).toMatchObject({ state: 'referred', owner: officer });
  });

  test('when no office is held, no reminder is recorded and the clock does not retry every minute', () => {
    const lines = course(submitted(), 3, nobody);
    expect(lines).toEqual([
      '03-12 13:00  兴业里社区居委书记',
      '03-12 17:00 overdue 兴业里社区居委书记',
      '03-13 17:00 overdue 兴业里社区居委书记',
    ]);
    const late = at(OFFICE_DUE, submitted(), nobody);
    expect(late.timeline.at(-1)).toMatchObject({ type: 'request.overdue', nobody: true });
    const words = late.timeline
      .map((event) => sayEvent(event, true, true, NAMES, NOW).title)
      .join();
    expect(words).not.toMatch(/提醒/);
    const told = Object.values(late.notices).filter(({ to }) => to.kind === 'person');
    expect(told.map(({ text }) => text).join()).not.toMatch(/提醒/);
  });

  test('a secretary keeps the request when no office above is held', () => {
    const alone = held({ role: 'secretary', node: 'xingye' });
    expect(at(OFFICE_DUE, submitted(), alone)).toMatchObject({
      owner: { role: 'secretary' },
      overdue: true,
    });
  });
});
