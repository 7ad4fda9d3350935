import { climb } from '../../escalation/ladder';
import {
  closed,
  grandma,
  inStatesOtherThan,
  NAMES,
  resolved,
  secretaryLi,
  stored,
  toSecretary,
} from '../../testing/given';
import { IDLE } from '../../testing/staff';
import { DAY, later, NOW, refusalOf, TOWN } from '../../testing/town';
import { dueFor } from '../../time/due';
import { followUpDueAt, isFollowUpAnnounced } from '../clock/after-closing';
import type { Draft } from '../model/draft';
import type { RequestEvent } from '../model/event';
import type { ServiceRequest } from '../model/state';
import { noticesOf } from '../telling/notices';
import { sayEvent } from '../wording/timeline';
import { askDirectly, followUp } from './follow-up';
import { settle } from './outcome';

const well = { well: true, words: '都好' };
const not = { well: false, words: '又漏了' };

/** Closed at `NOW`; the day of the follow-up has come and the office has been told. */
function toAskAfter(but: Partial<Draft> = { category: 'leak' }): ServiceRequest {
  const request = closed(but);
  const { followUpAt } = request;
  const decision = followUpAt && climb(request, TOWN, IDLE, followUpAt);
  if (!decision) throw new Error('the closed request has no follow-up day');
  return stored(decision, followUpAt);
}

describe('when a follow-up is due', () => {
  test.each<[string, Partial<Draft>, string | null]>([
    ['by the category', { category: 'leak' }, later(3 * DAY)],
    ['not, where the category needs none', { category: 'repair' }, null],
    ['always for the vulnerable', { beneficiaries: ['living-alone'] }, later(7 * DAY)],
    ['once, by the category', { category: 'leak', beneficiaries: ['disabled'] }, later(3 * DAY)],
  ])('%s', (_, but, at) => {
    expect(closed(but).followUpAt).toBe(at);
  });

  test('a request closed by the clock is followed up too', () => {
    const { next } = settle(resolved({ category: 'leak' }), 'clock', NOW);
    expect(next.followUpAt).toBe(followUpDueAt(next, NOW));
  });

  test('a subrequest has no follow-up of its own', () => {
    const part = { ...resolved({ category: 'leak' }), parent: { id: 'r0', openid: null } };
    expect(settle(part, grandma, NOW).next.followUpAt).toBeNull();
  });

  test('on its day the office is told', () => {
    expect(isFollowUpAnnounced(closed({ category: 'leak' }))).toBe(false);
    expect(isFollowUpAnnounced(toAskAfter())).toBe(true);
  });

  test('office holders who waited for it or had a part in it are not told', () => {
    const due = { type: 'request.followUpDue', at: later(3 * DAY), by: 'clock' } as const;
    const joined = [{ openid: 'neighbour', at: NOW, rating: null }];
    const request = closed({ category: 'leak' });
    const result = { ...request.result, by: 'secretary-li' };
    const [notice] = noticesOf(due, { ...request, joined, result }, NAMES);
    expect(notice?.to).toMatchObject({ kind: 'office', role: 'secretary' });
    expect(notice?.except).toEqual(['grandma', 'neighbour', 'wang', 'secretary-li']);
  });
});

test('when no office may make the call, the resident is asked directly, once', () => {
  const request = toAskAfter();
  const at = later(4 * DAY);
  const next = stored(askDirectly(request, at), at);
  expect(next).toMatchObject({ followUpAt: null, worklists: [] });
  const event = next.timeline.at(-1) as RequestEvent;
  expect(noticesOf(event, next, NAMES).map(({ to }) => to)).toEqual([
    { kind: 'person', openid: 'grandma' },
  ]);
  // Nobody will call, so no call is announced.
  expect(sayEvent(event, true, true, NAMES, NOW).title).toContain('请您看看现在好不好');
  // The only reminder left is the one for the rating.
  expect(dueFor(next, 'ladder')).toBe(later(11 * DAY));
  const judged = climb(next, TOWN, IDLE, later(11 * DAY));
  expect(judged && dueFor(stored(judged, later(11 * DAY)), 'ladder')).toBeNull();
});

describe('followUp', () => {
  const now = later(4 * DAY);

  test('a good outcome is recorded and ends the follow-up', () => {
    const { next, events } = followUp(toAskAfter(), well, toSecretary(now), secretaryLi, now);
    expect(next).toMatchObject({
      state: 'closed',
      followUpAt: null,
      followUp: { ...well, at: now, by: secretaryLi.openid },
      unhappy: false,
    });
    expect(events).toEqual([{ type: 'request.followedUp', at: now, by: secretaryLi, ...well }]);
  });

  test('a follow-up after a complaint, in any category, takes it off the list of calls', () => {
    const request = { ...closed(), unhappy: true };
    const { next } = followUp(request, well, toSecretary(), secretaryLi, NOW);
    expect(next).toMatchObject({ state: 'closed', unhappy: false, followUp: well });
    const again = followUp(request, not, toSecretary(), secretaryLi, NOW).next;
    expect(again).toMatchObject({
      state: 'submitted',
      excludedVolunteers: ['wang'],
      followUp: not,
    });
  });

  test('recording a follow-up early does not cancel the scheduled one', () => {
    const request = { ...closed({ category: 'leak' }), unhappy: true };
    const { next } = followUp(request, well, toSecretary(), secretaryLi, NOW);
    expect(next.followUpAt).toBe(later(3 * DAY));
    expect(climb(next, TOWN, IDLE, later(3 * DAY))?.events).toMatchObject([
      { type: 'request.followUpDue' },
    ]);
  });

  test('a bad outcome goes to the secretary, excludes the same volunteer, and counts as not solved', () => {
    const office = toSecretary(now);
    const { next, events } = followUp(toAskAfter(), not, office, secretaryLi, now);
    expect(next).toMatchObject({
      state: 'submitted',
      owner: office.owner,
      dueAt: office.dueAt,
      tried: ['east'],
      excludedVolunteers: ['wang'],
      solved: false,
      unhappy: true,
      closedAt: null,
      followUpAt: null,
      followUp: not,
    });
    expect(events.map(({ type }) => type)).toEqual(['request.followedUp', 'request.reopened']);
  });

  test('a request that was reopened and closed is followed up again', () => {
    const again = stored(followUp(toAskAfter(), not, toSecretary(now), secretaryLi, now), now);
    expect(isFollowUpAnnounced(again)).toBe(false);
  });

  test('it cannot be recorded before its day, nor twice', () => {
    const act = (request: ServiceRequest, at: string) => () =>
      followUp(request, well, toSecretary(), secretaryLi, at);
    expect(refusalOf(act(closed({ category: 'leak' }), later(2 * DAY)))).toBe(
      'request/no-follow-up',
    );
    const done = stored(followUp(toAskAfter(), well, toSecretary(), secretaryLi, now), now);
    expect(refusalOf(act(done, now))).toBe('request/no-follow-up');
  });

  test.each(inStatesOtherThan('closed'))('it cannot be recorded when $state', ({ request }) => {
    const act = () =>
      followUp({ ...request, followUpAt: NOW }, well, toSecretary(), secretaryLi, NOW);
    expect(refusalOf(act)).toBe('request/no-follow-up');
  });
});
