import { COLLECTION_NAMES, COLLECTIONS } from '../collections';
import {
  ALL_REACHED,
  isAllReached,
  knownOf,
  lookAgainIn,
  nextOf,
  type ShapeProgress,
  stepped,
  walkFrom,
} from './progress';
import { currentShape, inCurrentShape, isOld, marked } from './shapes';

test.each(COLLECTION_NAMES)('documents of %s have a shape', (name) => {
  expect(COLLECTIONS[name].steps.length).toBeGreaterThan(0);
});

test.each(COLLECTION_NAMES)('a document of %s created today stays unchanged', (name) => {
  const document = marked(name, { _id: 'one' });
  expect(document).toEqual({ _id: 'one', shape: currentShape(name) });
  expect(isOld(name, document)).toBe(false);
  expect(inCurrentShape(name, document)).toBe(document);
});

/** Every position of a full walk, with one stop in the middle of requests. */
function walked(known: ShapeProgress): string[] {
  const seen: string[] = [];
  for (let next = nextOf(known); next; next = nextOf(known)) {
    seen.push(`${next.collection} after ${next.after || 'the beginning'}`);
    const full = next.collection === 'requests' && next.after === '';
    known = stepped(known, next, full ? 'r-200' : null);
  }
  expect(isAllReached(known.reached)).toBe(true);
  return seen;
}

test('the walk continues in each collection from where it stopped, and ends', () => {
  const seen = walked(walkFrom({}, null));
  expect(seen).toHaveLength(COLLECTION_NAMES.length + 1);
  expect(seen).toContain('requests after r-200');
});

test('collections that have not changed are skipped', () => {
  const behind = { ...ALL_REACHED, requests: currentShape('requests') - 1 };
  const known = walkFrom(behind, null);
  expect(walked(known)).toEqual(['requests after the beginning', 'requests after r-200']);
});

test('a position of a walk to an earlier shape is ignored', () => {
  const [first] = COLLECTION_NAMES;
  if (!first) throw new Error('no collections are declared');
  const walking = { collection: first, shape: currentShape(first) - 1, after: 'somewhere' };
  const known = { ...walkFrom({}, null), walking };
  expect(nextOf(known)).toMatchObject({ collection: first, after: '' });
});

test('changed collections are checked twice more after the walk, then no more', () => {
  const behind = { ...ALL_REACHED, inbox: 0 };
  const first = { ...walkFrom(behind, null), over: true };
  const second = { ...walkFrom(ALL_REACHED, first), over: true };
  const third = walkFrom(ALL_REACHED, second);
  expect(walked(second)).toEqual(['inbox after the beginning']);
  expect([first, second, third].map(lookAgainIn)).toEqual([3, 1440, null]);
});

test('an unfinished walk continues; a build with more steps starts its own', () => {
  const going = walkFrom({}, null);
  expect(walkFrom({}, going)).toBe(going);
  const behind = { ...ALL_REACHED, people: 1 };
  const through = { ...going, reached: ALL_REACHED, over: true };
  expect(walkFrom(behind, through)).toMatchObject({ reached: behind, looks: 0, over: false });
});

test('a build that was rolled back reports only the shapes that it writes itself', () => {
  const later = { ...ALL_REACHED, people: currentShape('people') + 1, letters: 3 };
  expect(isAllReached(later)).toBe(true);
  expect(knownOf(later)).toEqual({ ...ALL_REACHED, letters: 0 });
  expect(knownOf(ALL_REACHED)).toEqual(ALL_REACHED);
});
