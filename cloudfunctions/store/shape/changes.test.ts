import { changesTo } from './changes';
import { Dissolved, type ShapeStep } from './step';

const mark: ShapeStep = (document) => ({ ...document, shape: 1 });

/** Renames `told` and drops `also`, as real steps do. */
const rename: ShapeStep = ({ told, also: _also, ...rest }) => ({
  ...rest,
  notified: told,
  shape: 1,
});

test('documents that only get a new mark share one write, whatever their version', () => {
  const documents = [
    { _id: 'a', version: 3, words: 'one' },
    { _id: 'b', version: 4, words: 'other' },
  ];
  expect(changesTo(documents, mark)).toEqual([
    { ids: ['a', 'b'], shape: null, version: null, set: { shape: 1 }, gone: [], leaves: null },
  ]);
});

test('a step writes only what it changed, for the version that was read', () => {
  const documents = [
    { _id: 'a', version: 3, words: 'one', told: { by: 'x' }, also: [], shape: 0 },
    { _id: 'b', version: 4, words: 'two', told: { by: 'x' }, also: [], shape: 0 },
  ];
  const set = { notified: { by: 'x' }, shape: 1 };
  const gone = ['told', 'also'];
  expect(changesTo(documents, rename)).toEqual([
    { ids: ['a'], shape: 0, version: 3, set, gone, leaves: null },
    { ids: ['b'], shape: 0, version: 4, set, gone, leaves: null },
  ]);
});

test('documents that are dropped are removed together, after their successors were inserted', () => {
  const mark = (id: string) => ({ collection: 'marks', document: { _id: `mark of ${id}` } });
  const dissolve: ShapeStep = ({ _id, seen }) => new Dissolved(_id, seen ? [mark(_id)] : []);
  const documents = [{ _id: 'a', seen: true }, { _id: 'b' }, { _id: 'c', seen: true }];
  expect(changesTo(documents, dissolve)).toEqual([
    {
      ...{ ids: ['a', 'b', 'c'], shape: null, version: null, set: {}, gone: [] },
      leaves: [mark('a'), mark('c')],
    },
  ]);
});

test('a document that its step cannot read is logged and does not block the others', () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const lengthOf: ShapeStep = (one) => ({ ...one, most: (one.names as string[]).length, shape: 1 });
  const moves = changesTo([{ _id: 'broken' }, { _id: 'fine', names: ['x'] }], lengthOf);
  expect(moves).toMatchObject([{ ids: ['fine'], set: { most: 1 } }]);
  expect(log).toHaveBeenCalledWith(expect.stringContaining('broken'));
  log.mockRestore();
});
