import fc from 'fast-check';
import type { Doc, Value } from '../values/value';
import { applyUpdate } from './apply-update';

type Model = Record<string, Value>;

/**
 * An update of one of a few fields, both as a real update and as a change to a simple JavaScript
 * model.
 */
interface Step {
  update: Doc;
  model: (doc: Model) => Model;
}

const item = fc.integer({ min: 0, max: 5 });
const number = fc.constantFrom('n', 'm');
const list = fc.constantFrom('l', 'k');
const items = (doc: Model, name: string) => (doc[name] as number[] | undefined) ?? [];
const numberIn = (doc: Model, name: string) => (doc[name] as number | undefined) ?? 0;

/** Changes one field; with `onlyIfThere` an absent one stays absent. */
function changes(
  name: string,
  update: Doc,
  compute: (doc: Model) => Value,
  onlyIfThere = false,
): Step {
  return {
    update,
    model: (doc) =>
      onlyIfThere && doc[name] === undefined ? doc : { ...doc, [name]: compute(doc) },
  };
}

function spliced(before: number[], at: number, added: number[]): number[] {
  const copy = [...before];
  copy.splice(at < 0 ? Math.max(0, copy.length + at) : at, 0, ...added);
  return copy;
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(number, item)
    .map(([name, by]) =>
      changes(name, { $inc: { [name]: by } }, (doc) => numberIn(doc, name) + by),
    ),
  fc
    .tuple(number, item)
    .map(([name, by]) =>
      changes(name, { $mul: { [name]: by } }, (doc) => numberIn(doc, name) * by),
    ),
  fc
    .tuple(number, item)
    .map(([name, to]) =>
      changes(name, { $max: { [name]: to } }, (doc) => Math.max(numberIn(doc, name), to)),
    ),
  fc.constantFrom('n', 'm', 'l', 'k').map((name) => ({
    update: { $unset: { [name]: '' } },
    model: ({ [name]: _gone, ...rest }) => rest,
  })),
  fc
    .tuple(list, fc.array(item, { maxLength: 3 }), fc.integer({ min: -3, max: 4 }))
    .map(([name, added, at]) =>
      changes(name, { $push: { [name]: { $each: added, $position: at } } }, (doc) =>
        spliced(items(doc, name), at, added),
      ),
    ),
  fc
    .tuple(list, fc.array(item, { maxLength: 3 }), fc.integer({ min: -4, max: 4 }))
    .map(([name, added, keep]) =>
      changes(name, { $push: { [name]: { $each: added, $sort: 1, $slice: keep } } }, (doc) => {
        const sorted = [...items(doc, name), ...added].sort((a, b) => a - b);
        return keep < 0 ? sorted.slice(keep) : sorted.slice(0, keep);
      }),
    ),
  fc
    .tuple(list, item)
    .map(([name, from]) =>
      changes(
        name,
        { $pull: { [name]: { $gte: from } } },
        (doc) => items(doc, name).filter((one) => one < from),
        true,
      ),
    ),
  fc.tuple(list, item).map(([name, added]) =>
    changes(name, { $addToSet: { [name]: added } }, (doc) => {
      const before = items(doc, name);
      return before.includes(added) ? before : [...before, added];
    }),
  ),
  fc
    .tuple(list, fc.constantFrom(1, -1))
    .map(([name, end]) =>
      changes(
        name,
        { $pop: { [name]: end } },
        (doc) => (end === 1 ? items(doc, name).slice(0, -1) : items(doc, name).slice(1)),
        true,
      ),
    ),
  item.map((value) =>
    changes('o', { $set: { 'o.deep.x': value } }, () => ({ deep: { x: value } })),
  ),
);

describe('updates compared with a naive model', () => {
  test('any sequence of updates gives the same document', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const context = { docId: '1', now: new Date(0), matchedIndex: undefined, inserting: false };
        let real: Doc = { _id: 1 };
        let model: Model = { _id: 1 };
        for (const { update, model: change } of steps) {
          const before = JSON.stringify(real);
          const next = applyUpdate(real, update, context);
          expect(JSON.stringify(real)).toBe(before);
          real = next;
          model = change(model);
        }
        expect(real).toEqual(model);
      }),
      { numRuns: 500 },
    );
  });
});
