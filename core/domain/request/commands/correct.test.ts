import { categoryOf } from '../../category/category';
import {
  accepted,
  grandma,
  inStatesOtherThan,
  offered,
  secretaryLi,
  submitted,
  toStudioOwner,
  volunteer,
} from '../../testing/given';
import { later, NOW, refusalOf } from '../../testing/town';
import { dueFor } from '../../time/due';
import { afterDuration } from '../../time/working-time';
import type { PersonDoer } from '../model/event';
import { correct } from './correct';
import { ask } from './pause';

const route = toStudioOwner('west');

test('given an unknown category, the secretary corrects it, and a studio for it gets the offer', () => {
  const { next, events } = correct(submitted('other'), 'nuisance', route, secretaryLi, NOW);
  expect(next).toMatchObject({
    state: 'offered',
    category: 'nuisance',
    owner: route.owner,
    corrected: { from: 'other', at: NOW },
    due: expect.arrayContaining([{ job: 'learn', at: NOW }]),
  });
  expect(events.map(({ type }) => type)).toEqual(['request.corrected', 'request.offered']);
});

test('given another studio, the previous owner is told that they no longer have it', () => {
  const { next, events } = correct(accepted(), 'leak', route, secretaryLi, NOW);
  expect(next).toMatchObject({ state: 'offered', assignee: null, rank: 0 });
  expect(events.map(({ type }) => type)).toEqual([
    'request.corrected',
    'request.left',
    'request.offered',
  ]);
});

test('given a studio that also does the new category, it keeps the request', () => {
  const { next, events } = correct(accepted(), 'errand', null, grandma, NOW);
  expect(next).toMatchObject({ state: 'accepted', owner: volunteer(), category: 'errand' });
  expect(events).toEqual([
    { type: 'request.corrected', at: NOW, by: grandma, from: accepted().category, to: 'errand' },
  ]);
});

test('an anonymous request cannot get a category in which the helper must know the person', () => {
  const nameless = { ...submitted('hazard'), nameless: 'altogether' as const };
  const refused = (by: PersonDoer) => refusalOf(() => correct(nameless, 'leak', route, by, NOW));
  expect(refused(secretaryLi)).toBe('request/helper-needs-a-name');
  expect(refused(grandma)).toBe('request/ask-again-with-name');
  expect(correct(nameless, 'environment', null, secretaryLi, NOW).next.nameless).toBe('altogether');
  const toNeighbours = { ...nameless, nameless: 'to-neighbours' as const };
  expect(correct(toNeighbours, 'leak', route, secretaryLi, NOW).next.category).toBe('leak');
});

test('with the same owner the new category’s deadline applies, but never a later one than before', () => {
  const took = accepted();
  const urgent = correct(took, 'leak', null, grandma, later(60)).next;
  expect(urgent.dueAt).toBe(afterDuration(later(60), categoryOf('leak').resolveWithin));
  expect(correct(urgent, 'repair', null, grandma, later(90)).next.dueAt).toBe(urgent.dueAt);
  const waiting = correct(offered(), 'leak', null, grandma, NOW).next;
  expect(waiting.dueAt).toBe(afterDuration(NOW, categoryOf('leak').acceptWithin));
});

test('during a pause the remaining time is shortened', () => {
  const asked = ask(accepted(), '哪一天方便', { openid: 'wang', name: '王师傅' }, NOW).next;
  const { next } = correct(asked, 'medicine', null, grandma, later(60));
  expect(next.dueAt).toBe(asked.dueAt);
  expect(next.paused?.dueAt).toBe(afterDuration(later(60), categoryOf('medicine').resolveWithin));
});

test('correcting to danger keeps an open question and restarts the clock', () => {
  const asked = ask(accepted(), '哪一天方便', { openid: 'wang', name: '王师傅' }, NOW).next;
  const { next } = correct(asked, 'leak', null, grandma, later(60));
  expect(next).toMatchObject({ paused: null, question: { words: '哪一天方便' } });
  expect(next.dueAt).toBe(afterDuration(later(60), categoryOf('leak').resolveWithin));
});

test('after two corrections the first category is kept and the last one is learnt', () => {
  const once = correct(offered(), 'errand', null, grandma, NOW).next;
  const { next } = correct(once, 'forms', null, secretaryLi, later(60));
  expect(next).toMatchObject({
    corrected: { from: offered().category, at: later(60) },
    due: expect.arrayContaining([{ job: 'learn', at: later(60) }]),
  });
});

test('a request corrected to a sealed category is hidden from neighbours', () => {
  const open = offered({ readers: 'neighbours', checked: 'waiting' });
  expect(dueFor(open, 'check')).not.toBeNull();
  const { next } = correct(open, 'youth', route, secretaryLi, NOW);
  expect(next).toMatchObject({ readers: 'helpers', checked: 'not-needed' });
  expect(dueFor(next, 'check')).toBeNull();
});

test('only the asker can take a request out of a sealed category', () => {
  const sealed = accepted({ category: 'counsel' });
  const by = { openid: 'wang', name: '王师傅' };
  const opens = (who: typeof by) => () => correct(sealed, 'errand', route, who, NOW);
  expect(refusalOf(opens(by))).toBe('request/asker-unseals');
  expect(opens(grandma)().next.category).toBe('errand');
  expect(correct(sealed, 'law', route, by, NOW).next.category).toBe('law');
});

test('说不清楚 teaches nothing', () => {
  expect(dueFor(correct(offered(), 'other', route, grandma, NOW).next, 'learn')).toBeNull();
});

test('correcting to the same category is refused', () => {
  const request = offered();
  const same = () => correct(request, request.category, route, grandma, NOW);
  expect(refusalOf(same)).toBe('request/same-category');
});

test.each(inStatesOtherThan('submitted', 'offered', 'accepted'))(
  'a request that is $state can no longer be corrected',
  ({ request }) => {
    expect(refusalOf(() => correct(request, 'pets', route, grandma, NOW))).toBe(
      'request/too-late-to-correct',
    );
  },
);
