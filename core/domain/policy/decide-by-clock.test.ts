import type { Queued } from '../routing/queue';
import { accepted, closed, offered, studioOwner, submitted, withdrawn } from '../testing/given';
import { AT_WORK, IDLE, staffing } from '../testing/staff';
import { directoryOf, later, NOW, officeHolder, placeAt, studio, TOWN } from '../testing/town';
import { staffingWantedByClock } from './clock-move';
import { countOffers, decideByClock } from './decide-by-clock';
import { canAskAfter } from './relation';

const world = { directory: TOWN, staffing: IDLE, waiting: [], now: NOW };
const climb = { do: 'climb', canAskAfter: true } as const;
const bothAsked = {
  ...offered({ category: 'leak' }),
  asked: [studioOwner('east'), studioOwner('west')],
  askedStudios: ['east', 'west'],
};

describe('climb', () => {
  test('staffing is read only once the time to accept is over', () => {
    const request = offered();
    expect(staffingWantedByClock(climb, request, NOW)).toEqual({});
    const late = request.dueAt ?? NOW;
    expect(staffingWantedByClock(climb, request, late)).toEqual({
      for: request,
      studios: ['east', 'east'],
    });
    const decision = decideByClock(climb, request, { ...world, now: late });
    expect(decision?.next.owner).toEqual(studioOwner('west'));
  });

  test('a follow-up is announced to an office, or else the resident is asked directly', () => {
    const request = closed({ category: 'leak' });
    const now = request.followUpAt ?? NOW;
    const told = (can: boolean) =>
      decideByClock({ do: 'climb', canAskAfter: can }, request, { ...world, now })?.events;
    expect(told(true)).toMatchObject([{ type: 'request.followUpDue' }]);
    expect(told(false)).toMatchObject([{ type: 'request.followUpDue', direct: true }]);
    const li = officeHolder('li', 'secretary', 'xingye');
    expect(canAskAfter(request, [li], TOWN, now)).toBe(true);
    expect(canAskAfter(request, [officeHolder('hu', 'secretary', 'heping')], TOWN, now)).toBe(
      false,
    );
  });
});

describe('offerFromQueue', () => {
  const call = { do: 'offerFromQueue' } as const;

  test('a request is offered to a studio that has become free, with the reason', () => {
    const decision = decideByClock(call, submitted('repair'), world);
    expect(decision?.next).toMatchObject({ state: 'offered', owner: studioOwner('east') });
    expect(decision?.next.reasons[0]).toBe('came-free');
  });

  test('it stays in the queue while every studio is full', () => {
    const full = staffing({ east: { inWork: 5 }, west: { inWork: 5 } });
    expect(decideByClock(call, submitted('repair'), { ...world, staffing: full })).toBeNull();
  });
});

describe('leaveVolunteer', () => {
  const leave = { do: 'leaveVolunteer' } as const;

  test('a colleague of the volunteer who left may be asked', () => {
    const decision = decideByClock(leave, accepted(), { ...world, staffing: AT_WORK });
    expect(decision?.next).toMatchObject({ state: 'offered', assignee: null });
    expect(decision?.events[0]).toMatchObject({ cause: 'volunteer-left', by: 'clock' });
  });

  test('the last free volunteer is kept for a request that has waited longer', () => {
    const one = directoryOf(studio('west', { capacity: 1 }));
    const earlier: Queued = { ...submitted('repair'), _id: 'r0', submittedAt: later(-60) };
    const nobodyElse = { ...world, directory: one, waiting: [earlier] };
    expect(decideByClock(leave, accepted(), nobodyElse)?.next.state).toBe('submitted');
    expect(decideByClock(leave, accepted(), { ...nobodyElse, waiting: [] })?.next.state).toBe(
      'offered',
    );
  });
});

describe('leaveStudios', () => {
  const closing = (...ids: string[]) => ({ do: 'leaveStudios', closed: new Set(ids) }) as const;

  test('the other asked studios keep the offer', () => {
    const decision = decideByClock(closing('east'), bothAsked, world);
    expect(decision?.next).toMatchObject({ askedStudios: ['west'], tried: ['east'] });
    expect(decision?.events).toMatchObject([{ type: 'request.left', cause: 'studio-closed' }]);
  });

  test('after the last asked studio has gone the next one is asked', () => {
    expect(decideByClock(closing('east'), offered(), world)?.next.owner).toEqual(
      studioOwner('west'),
    );
  });

  test('the cause is the place, when its node lies elsewhere now', () => {
    const decision = decideByClock({ ...closing('east'), cause: 'relocated' }, offered(), world);
    expect(decision?.events[0]).toMatchObject({ type: 'request.left', cause: 'relocated' });
  });

  test('an offer to other studios does not change', () => {
    expect(decideByClock(closing('north'), offered(), world)).toBeNull();
  });
});

describe('followParent', () => {
  const part = offered({ parent: { id: 'r0', openid: null } });

  test('a subrequest ends with its parent', () => {
    const decision = decideByClock({ do: 'followParent', parent: withdrawn() }, part, world);
    expect(decision?.next.state).toBe('withdrawn');
  });

  test('a subrequest moves with its parent, to studios that serve the new place', () => {
    const place = placeAt('house-9');
    const parent = { ...offered(), place, ancestors: place.ancestors };
    const move = { do: 'followParent', parent } as const;
    const near = directoryOf(studio('east', { serves: ['xingye'] }), studio('west'));
    expect(staffingWantedByClock(move, part, NOW).for?.ancestors).toEqual(place.ancestors);
    const decision = decideByClock(move, part, { ...world, directory: near });
    expect(decision?.next).toMatchObject({ place, owner: studioOwner('west') });
  });

  test('a subrequest at the same place does not change', () => {
    const move = { do: 'followParent', parent: offered() } as const;
    expect(decideByClock(move, part, world)).toBeNull();
  });
});

test('an offer counts for every asked studio, and a withdrawal for none', () => {
  const counted = (decision: Parameters<typeof countOffers>[0]) => {
    const here = IDLE.copy();
    countOffers(decision, here);
    return ['east', 'west'].map((id) => here.of(id).offered);
  };
  const called = decideByClock({ do: 'offerFromQueue' }, submitted('leak'), world);
  expect(called && counted(called)).toEqual([1, 1]);
  const left = { do: 'leaveStudios', closed: new Set(['east']) } as const;
  const remaining = decideByClock(left, bothAsked, world);
  expect(remaining && counted(remaining)).toEqual([0, 0]);
});
