import { correct } from './correct';
import {
  accepted,
  grandma,
  inStatesOtherThan,
  offered,
  secretaryLi,
  submitted,
  toStudioOwner,
  volunteer,
} from './testing/given';
import { later, NOW, refusalOf } from './testing/town';

const route = toStudioOwner('west');

test('given that nobody could say, the secretary says, and it is offered to the hands of that kind', () => {
  const { next, events } = correct(submitted('other'), 'nuisance', route, secretaryLi, NOW);
  expect(next).toMatchObject({
    state: 'offered',
    category: 'nuisance',
    owner: route.owner,
    corrected: { from: 'other', at: NOW },
    lessonDueAt: NOW,
  });
  expect(events.map(({ type }) => type)).toEqual(['request.corrected', 'request.offered']);
});

test('given other hands, whoever had it hears that it is no longer theirs', () => {
  const { next, events } = correct(accepted(), 'leak', route, secretaryLi, NOW);
  expect(next).toMatchObject({ state: 'offered', handledBy: null, rank: 0 });
  expect(events.map(({ type }) => type)).toEqual([
    'request.corrected',
    'request.left',
    'request.offered',
  ]);
});

test('given the right hands already, it stays there', () => {
  const { next, events } = correct(accepted(), 'errand', null, grandma, NOW);
  expect(next).toMatchObject({ state: 'accepted', owner: volunteer(), category: 'errand' });
  expect(events).toEqual([
    { type: 'request.corrected', at: NOW, by: grandma, from: accepted().category, to: 'errand' },
  ]);
});

test('corrected twice, the first kind is remembered and the last one learnt', () => {
  const once = correct(offered(), 'errand', null, grandma, NOW).next;
  const { next } = correct(once, 'forms', null, secretaryLi, later(60));
  expect(next).toMatchObject({
    corrected: { from: offered().category, at: later(60) },
    lessonDueAt: later(60),
  });
});

test('what turns out to be sealed is read by no neighbour', () => {
  const { next } = correct(offered({ readers: 'neighbours' }), 'youth', route, secretaryLi, NOW);
  expect(next.readers).toBe('helpers');
});

test('what was said under seal is opened by nobody but who said it', () => {
  const sealed = accepted({ category: 'counsel' });
  const by = { openid: 'wang', name: '王师傅' };
  const opens = (who: typeof by) => () => correct(sealed, 'errand', route, who, NOW);
  expect(refusalOf(opens(by))).toBe('request/asker-unseals');
  expect(opens(grandma)().next.category).toBe('errand');
  expect(correct(sealed, 'law', route, by, NOW).next.category).toBe('law');
});

test('说不清楚 teaches nothing', () => {
  expect(correct(offered(), 'other', route, grandma, NOW).next.lessonDueAt).toBeNull();
});

test('given the same kind, it is refused', () => {
  const request = offered();
  const same = () => correct(request, request.category, route, grandma, NOW);
  expect(refusalOf(same)).toBe('request/same-category');
});

test.each(inStatesOtherThan('submitted', 'offered', 'accepted'))(
  'given $state, it is too late',
  ({ request }) => {
    expect(refusalOf(() => correct(request, 'pets', route, grandma, NOW))).toBe(
      'request/too-late-to-correct',
    );
  },
);
