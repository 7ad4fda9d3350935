import { COLLECTION_NAMES, COLLECTIONS } from '../collections';
import { ALL_MOVED, NOTHING_MOVED, nextOf, stepped } from './progress';
import { currentShape, inCurrentShape, isOld, marked } from './shapes';

test.each(COLLECTION_NAMES)('documents of %s say their shape', (name) => {
  expect(COLLECTIONS[name].steps.length).toBeGreaterThan(0);
});

test.each(COLLECTION_NAMES)('a document of %s that was made today stays as it is', (name) => {
  const document = marked(name, { _id: 'one' });
  expect(document).toEqual({ _id: 'one', shape: currentShape(name) });
  expect(isOld(name, document)).toBe(false);
  expect(inCurrentShape(name, document)).toBe(document);
});

test('the walk goes through each collection from where it stopped, and ends', () => {
  let known = NOTHING_MOVED;
  const seen: string[] = [];
  for (let next = nextOf(known); next; next = nextOf(known)) {
    seen.push(`${next.collection} after ${next.after || 'the beginning'}`);
    const full = next.collection === 'requests' && next.after === '';
    known = stepped(known, next, full ? 'r-200' : null);
  }
  expect(seen).toHaveLength(COLLECTION_NAMES.length + 1);
  expect(seen).toContain('requests after r-200');
  expect({ ...known, shape: currentShape('progress') }).toEqual(ALL_MOVED);
});

test('where it stood on the way to an earlier shape counts no more', () => {
  const [first] = COLLECTION_NAMES;
  if (!first) throw new Error('there are no collections');
  const walking = { collection: first, shape: currentShape(first) - 1, after: 'somewhere' };
  expect(nextOf({ ...NOTHING_MOVED, walking })).toMatchObject({ collection: first, after: '' });
});
