import { changesTo } from './changes';
import type { ShapeStep } from './step';

const mark: ShapeStep = (document) => ({ ...document, shape: 1 });

/** Renames `told` and drops `also`, as steps do. */
const rename: ShapeStep = ({ told, also: _also, ...rest }) => ({
  ...rest,
  notified: told,
  shape: 1,
});

test('documents that are only marked share one write, at whatever version they are', () => {
  const documents = [
    { _id: 'a', version: 3, words: 'one' },
    { _id: 'b', version: 4, words: 'other' },
  ];
  expect(changesTo(documents, mark)).toEqual([
    { ids: ['a', 'b'], shape: null, version: null, set: { shape: 1 }, gone: [] },
  ]);
});

test('a step writes what it changed alone, for the version that it read', () => {
  const documents = [
    { _id: 'a', version: 3, words: 'one', told: { by: 'x' }, also: [], shape: 0 },
    { _id: 'b', version: 4, words: 'two', told: { by: 'x' }, also: [], shape: 0 },
  ];
  const set = { notified: { by: 'x' }, shape: 1 };
  const gone = ['told', 'also'];
  expect(changesTo(documents, rename)).toEqual([
    { ids: ['a'], shape: 0, version: 3, set, gone },
    { ids: ['b'], shape: 0, version: 4, set, gone },
  ]);
});

test('a document that its step cannot read is logged and keeps no other waiting', () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const lengthOf: ShapeStep = (one) => ({ ...one, most: (one.names as string[]).length, shape: 1 });
  const moves = changesTo([{ _id: 'broken' }, { _id: 'fine', names: ['x'] }], lengthOf);
  expect(moves).toMatchObject([{ ids: ['fine'], set: { most: 1 } }]);
  expect(log).toHaveBeenCalledWith(expect.stringContaining('broken'));
  log.mockRestore();
});
