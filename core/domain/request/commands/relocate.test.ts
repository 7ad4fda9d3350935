import {
  accepted,
  asDoer,
  grandma,
  inStatesOtherThan,
  offered,
  secretaryLi,
  submitted,
  toSecretary,
  toStudioOwner,
  volunteer,
} from '../../testing/given';
import { later, NOW, pathOf, placeAt, refusalOf, TOWN } from '../../testing/town';
import { dueFor } from '../../time/due';
import { conclude } from './conclude';
import { placePutRight, placeWithParent, relocate } from './relocate';

const there = placeAt('house-6');
const wang = asDoer(volunteer());
const from = { nodeId: 'house-5', ancestors: pathOf('house-5') };

test('an owner who also serves the new place keeps the request', () => {
  const { next, events } = relocate(accepted(), there, null, grandma, NOW);
  expect(next).toMatchObject({
    state: 'accepted',
    owner: volunteer(),
    place: there,
    ancestors: pathOf('house-6'),
  });
  expect(events).toEqual([{ type: 'request.relocated', at: NOW, by: grandma, from }]);
});

test('otherwise it goes to another owner, and the assignee is told', () => {
  const { next, events } = relocate(accepted(), there, toStudioOwner('west'), grandma, NOW);
  expect(next).toMatchObject({ state: 'offered', assignee: null, place: there });
  expect(events).toMatchObject([
    { type: 'request.relocated' },
    { type: 'request.left', from: [volunteer()], cause: 'relocated' },
    { type: 'request.offered' },
  ]);
  // A studio that lost it because of its place is not excluded: it may be asked again.
  expect(next.tried).toEqual([]);
});

test('an office that is no longer over the place is told too', () => {
  const request = submitted();
  const { events } = relocate(request, there, toSecretary(), secretaryLi, NOW);
  expect(events).toMatchObject([
    { type: 'request.relocated' },
    { type: 'request.left', from: [request.owner] },
    { type: 'request.escalated' },
  ]);
});

test('studios that were only asked get no entry in the timeline', () => {
  const { events } = relocate(offered(), there, toStudioOwner('west'), grandma, NOW);
  expect(events.map(({ type }) => type)).toEqual(['request.relocated', 'request.offered']);
});

test('correcting to the same place is refused', () => {
  const request = offered();
  expect(refusalOf(() => relocate(request, request.place, null, grandma, NOW))).toBe(
    'request/same-place',
  );
});

test.each(inStatesOtherThan('submitted', 'offered', 'accepted'))(
  'it is refused when $state',
  (given) => {
    expect(refusalOf(() => relocate(given.request, there, null, wang, NOW))).toBe(
      'request/too-late-to-relocate',
    );
  },
);

describe('placePutRight', () => {
  const spot = { ...there, elsewhere: 'spot' as const };
  const home = accepted();
  const corner = { ...home, place: { ...home.place, elsewhere: 'spot' as const } };

  test('a correction by somebody else keeps a home a home, and a corner a corner', () => {
    expect(placePutRight(home, spot, false).elsewhere).toBeUndefined();
    expect(placePutRight(corner, there, false).elsewhere).toBe('spot');
  });

  test('a home keeps its stored flat, which the corrector may not see, unless they enter another one', () => {
    const { detail } = home.place;
    expect(placePutRight(home, { ...there, detail: '' }, false).detail).toBe(detail);
    expect(placePutRight(home, { ...there, detail: '101室' }, false).detail).toBe('101室');
    expect(placePutRight(corner, { ...there, detail: '' }, false).detail).toBe('');
  });

  test('the asker decides what another place is; another flat of the same building stays a home', () => {
    expect(placePutRight(home, spot, true)).toEqual(spot);
    const unit = { ...home.place, detail: '603室', elsewhere: 'spot' as const };
    expect(placePutRight(home, unit, true)).toEqual({ ...home.place, detail: '603室' });
  });
});

describe('subrequests', () => {
  const part = { id: 'p0', category: 'law' as const, what: '看看租约' };
  const whole = { ...accepted(), subrequests: [part] };
  const moved = conclude(relocate(whole, there, null, grandma, NOW), null, TOWN, NOW).next;
  const child = offered();

  test('are due as soon as their parent has moved', () => {
    expect(dueFor(moved, 'subrequests')).toBe(NOW);
    expect(dueFor(relocate(accepted(), there, null, grandma, NOW).next, 'subrequests')).toBeNull();
  });

  test('follow their parent each time, until somebody corrects their own place', () => {
    expect(placeWithParent(moved, child, NOW)).toEqual(there);
    const follow = relocate(child, there, null, 'clock', NOW);
    const followed = conclude(follow, null, TOWN, NOW).next;
    expect(placeWithParent(moved, followed, NOW)).toBeNull();
    expect(placeWithParent(whole, followed, NOW)).toEqual(whole.place);
    const own = conclude(relocate(followed, placeAt('house-8'), null, wang, NOW), null, TOWN, NOW);
    expect(placeWithParent(moved, own.next, NOW)).toBeNull();
  });

  test.each(inStatesOtherThan('submitted', 'offered', 'accepted'))(
    'stay when $state',
    ({ request }) => expect(placeWithParent(moved, request, later(5))).toBeNull(),
  );
});
