import {
  accepted,
  asDoer,
  grandma,
  inStatesOtherThan,
  offered,
  toStudioOwner,
  volunteer,
} from '../../testing/given';
import { NOW, pathOf, placeAt, refusalOf } from '../../testing/town';
import { placeKeptAs, relocate } from './relocate';

const there = placeAt('house-6');
const wang = asDoer(volunteer());

test('whoever comes there as well keeps it, and the place is put right', () => {
  const { next, events } = relocate(accepted(), there, null, grandma, NOW);
  expect(next).toMatchObject({
    state: 'accepted',
    owner: volunteer(),
    place: there,
    ancestors: pathOf('house-6'),
  });
  expect(events).toEqual([
    { type: 'request.relocated', at: NOW, by: grandma, from: 'house-5', to: 'house-6' },
  ]);
});

test('out of reach it goes to other hands, and whoever had it hears so', () => {
  const { next, events } = relocate(accepted(), there, toStudioOwner('west'), grandma, NOW);
  expect(next).toMatchObject({ state: 'offered', assignee: null, place: there });
  expect(events.map(({ type }) => type)).toEqual([
    'request.relocated',
    'request.left',
    'request.offered',
  ]);
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

test('a home that somebody else puts right stays a home, and a corner a corner', () => {
  const spot = { ...there, elsewhere: 'spot' as const };
  expect(placeKeptAs(accepted(), spot).elsewhere).toBeUndefined();
  const corner = { ...accepted(), place: spot };
  expect(placeKeptAs(corner, there).elsewhere).toBe('spot');
});
