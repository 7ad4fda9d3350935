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

test('whoever comes there as well keeps it, and the place is put right', () => {
  const { next, events } = relocate(accepted(), there, null, grandma, NOW);
  expect(next).toMatchObject({
    state: 'accepted',
    owner: volunteer(),
    place: there,
    ancestors: pathOf('house-6'),
  });
  expect(events).toEqual([{ type: 'request.relocated', at: NOW, by: grandma, from }]);
});

test('out of reach it goes to other hands, and whoever had it in hand hears so', () => {
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

test('an office that is not over the place any more hears so too', () => {
  const request = submitted();
  const { events } = relocate(request, there, toSecretary(), secretaryLi, NOW);
  expect(events).toMatchObject([
    { type: 'request.relocated' },
    { type: 'request.left', from: [request.owner] },
    { type: 'request.escalated' },
  ]);
});

test('studios that were only asked lose nothing that a timeline would tell', () => {
  const { events } = relocate(offered(), there, toStudioOwner('west'), grandma, NOW);
  expect(events.map(({ type }) => type)).toEqual(['request.relocated', 'request.offered']);
});

test('the same place is no correction', () => {
  const request = offered();
  expect(refusalOf(() => relocate(request, request.place, null, grandma, NOW))).toBe(
    'request/same-place',
  );
});

test.each(inStatesOtherThan('submitted', 'offered', 'accepted'))('not when $state', (given) => {
  expect(refusalOf(() => relocate(given.request, there, null, wang, NOW))).toBe(
    'request/too-late-to-relocate',
  );
});

describe('placePutRight', () => {
  const spot = { ...there, elsewhere: 'spot' as const };
  const home = accepted();
  const corner = { ...home, place: { ...home.place, elsewhere: 'spot' as const } };

  test('what somebody else puts right stays a home, or a corner', () => {
    expect(placePutRight(home, spot, false).elsewhere).toBeUndefined();
    expect(placePutRight(corner, there, false).elsewhere).toBe('spot');
  });

  test('a home keeps the unit that not everybody may read, unless another one is said', () => {
    const { detail } = home.place;
    expect(placePutRight(home, { ...there, detail: '' }, false).detail).toBe(detail);
    expect(placePutRight(home, { ...there, detail: '101室' }, false).detail).toBe('101室');
    expect(placePutRight(corner, { ...there, detail: '' }, false).detail).toBe('');
  });

  test('the asker says what another place is; with another unit of the same house it stays a home', () => {
    expect(placePutRight(home, spot, true)).toEqual(spot);
    const unit = { ...home.place, detail: '603室', elsewhere: 'spot' as const };
    expect(placePutRight(home, unit, true)).toEqual({ ...home.place, detail: '603室' });
  });
});

describe('parts', () => {
  const part = { id: 'p0', category: 'law' as const, what: '看看租约' };
  const whole = { ...accepted(), subrequests: [part] };
  const moved = conclude(relocate(whole, there, null, grandma, NOW), null, TOWN, NOW).next;
  const child = offered();

  test('are looked at as soon as their whole has moved', () => {
    expect(dueFor(moved, 'subrequests')).toBe(NOW);
    expect(dueFor(relocate(accepted(), there, null, grandma, NOW).next, 'subrequests')).toBeNull();
  });

  test('follow it, again and again, until somebody moves them by themselves', () => {
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
