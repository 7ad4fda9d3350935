import { climb } from './ladder';
import { accept, dispatch, transfer } from './request';
import { reopen } from './request-outcome';
import type { ServiceRequest } from './request-state';
import { crews, IDLE } from './testing/crew';
import {
  accepted,
  asDoer,
  closed,
  everyState,
  grandma,
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
} from './testing/given';
import { DAY, directoryOf, later, NOW, studio, TOWN } from './testing/town';

/** The request as the clock leaves it at the moment it falls due; fails when nothing happens. */
function afterItsTime<Request extends ServiceRequest>(request: Request): ServiceRequest {
  const { dueAt } = request;
  const decision = dueAt && climb(request, TOWN, IDLE, dueAt);
  if (!decision) throw new Error(`a ${request.state} request fell off the ladder`);
  return stored<ServiceRequest>(decision, dueAt);
}

describe('climb', () => {
  test('nothing happens before its time', () => {
    for (const request of everyState()) {
      expect(climb(request, TOWN, IDLE, NOW)).toBeNull();
    }
  });

  test('studio → next studio → secretary → subdistrict → a reminder a day', () => {
    const west = afterItsTime(offered());
    expect(west).toMatchObject({
      state: 'offered',
      owner: studioOwner('west'),
      tried: ['east'],
      answeredInTime: false,
    });
    expect(west.reasons).toContain('next-in-line');

    const secretary = afterItsTime(west);
    expect(secretary).toMatchObject({
      state: 'submitted',
      owner: { role: 'secretary', node: 'xingye' },
      reasons: ['all-tried'],
      tried: ['east', 'west'],
    });

    const officer = afterItsTime(secretary);
    expect(officer).toMatchObject({
      state: 'submitted',
      owner: { role: 'officer', node: 'street' },
      reasons: ['secretary-late'],
      overdue: false,
    });

    const late = afterItsTime(officer);
    expect(late).toMatchObject({ owner: officer.owner, overdue: true });
    const later = afterItsTime(late);
    expect(later).toMatchObject({ owner: officer.owner, overdue: true });
    expect(new Date(later.dueAt ?? 0).getTime() - new Date(late.dueAt ?? 0).getTime()).toBe(
      DAY * 60_000,
    );
  });

  test('the events of a climb tell what happened', () => {
    const request = offered();
    const decision = climb(request, TOWN, IDLE, later(DAY));
    expect(decision?.events).toMatchObject([
      { type: 'request.left', cause: 'not-accepted-in-time', from: 'east工作室', by: 'clock' },
      { type: 'request.offered', to: studioOwner('west'), by: 'clock' },
    ]);
  });

  test('a full studio is passed over', () => {
    const full = crews({ west: { inWork: 5 } });
    const decision = climb(offered(), TOWN, full, later(DAY));
    expect(decision?.next).toMatchObject({ state: 'submitted', reasons: ['all-full'] });
  });

  test('work that is late stays in its hands and is reminded daily', () => {
    const request = accepted();
    const late = afterItsTime(request);
    expect(late).toMatchObject({
      state: 'accepted',
      owner: volunteer(),
      overdue: true,
      dueAt: later(8 * DAY),
    });
    expect(afterItsTime(late)).toMatchObject({ overdue: true, dueAt: later(9 * DAY) });
  });

  test('what was handed outside comes back to mind after a week, then daily', () => {
    const late = afterItsTime(referred());
    expect(late).toMatchObject({ state: 'referred', overdue: true, dueAt: later(8 * DAY) });
  });

  test('a result that nobody answers is closed after ten days', () => {
    expect(afterItsTime(resolved())).toMatchObject({
      state: 'closed',
      solved: null,
      closedAt: later(10 * DAY),
      dueAt: null,
    });
  });

  test('what is over is left alone', () => {
    for (const over of [closed(), withdrawn()]) {
      expect(climb(over, TOWN, IDLE, later(1000 * DAY))).toBeNull();
      expect(climb({ ...over, dueAt: NOW }, TOWN, IDLE, later(1))).toBeNull();
    }
  });

  test('whoever still has something to do has a time to do it by', () => {
    for (const request of everyState()) {
      const over = request.state === 'closed' || request.state === 'withdrawn';
      expect([request.state, request.dueAt === null]).toEqual([request.state, over]);
    }
  });

  test('a studio to which it was sent by hand loses it like any other', () => {
    const again = stored(reopen(resolved(), '又漏了', toSecretary(), grandma, NOW));
    const sent = stored(dispatch(again, toStudioOwner('west'), '', secretaryLi, NOW));
    expect(afterItsTime(sent)).toMatchObject({ state: 'submitted', tried: ['east', 'west'] });
  });

  test('the first answer counts, whatever the next studio does', () => {
    const given = transfer(accepted(), '', toStudioOwner('west'), asDoer(volunteer()), NOW);
    const lapsed = afterItsTime(stored(given));
    expect(lapsed.answeredInTime).toBe(true);
  });

  test('an answer after somebody let their time pass is late', () => {
    const west = afterItsTime(offered());
    const { next } = accept(west, volunteer('zhao', 'west'), NOW);
    expect(next.answeredInTime).toBe(false);
  });

  test('urgent matters move on after a quarter of an hour, closed or not', () => {
    const hours = [{ days: [7], from: '09:00', to: '10:00' }];
    const town = directoryOf(studio('east', { hours }), studio('west', { hours }));
    const request = offered({ category: 'leak' });
    expect(request.dueAt).toBe(later(15));
    const decision = climb(request, town, IDLE, later(15));
    expect(decision?.next).toMatchObject({ owner: studioOwner('west'), dueAt: later(30) });
  });

  test('what only an office answers climbs from the secretary', () => {
    expect(afterItsTime(submitted('suggestion'))).toMatchObject({ owner: { role: 'officer' } });
  });
});
