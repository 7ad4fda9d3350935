import { collections } from '../../cloudfunctions/store/indexes';
import { startTestCloud, type TestCloud } from '../../localcloud/testing/test-cloud';

/** 查询计划: the declared indexes answer the queries they were declared for, and answer them sorted. */
describe('the declared indexes', () => {
  let cloud: TestCloud;

  beforeAll(async () => {
    cloud = await startTestCloud({ collections });
  });
  afterAll(() => cloud.close());

  const all = collections.flatMap(({ name, indexes }) =>
    indexes.map((index) => ({ collection: name, ...index })),
  );
  const declared = all.filter(({ fields }) => fields[0]?.direction === 1);

  test.each(declared)('$collection $name is read, and nothing is sorted in memory', (index) => {
    const { query, order } = servedBy(index.fields);
    const plan = cloud.explain(index.collection, query, order);
    expect(plan).toMatchObject({ kind: 'index-scan', indexes: [index.name] });
    expect(plan.sorted).toBe(Object.keys(order).length > 0);
    expect(plan.sqlite.filter((line) => !line.startsWith('SEARCH '))).toEqual([]);
  });

  test('due messages are found without reading others, urgent and ordinary ones in one read', () => {
    const due = { urgent: { $in: [true, false] }, 'message.dueAt': { $lte: '2026-11-30' } };
    const plan = cloud.explain('inbox', due, { urgent: -1, 'message.dueAt': 1 });
    expect(plan).toMatchObject({ kind: 'index-scan', indexes: ['urgent__message_dueAt'] });
    expect(plan.sqlite.filter((line) => !line.startsWith('SEARCH '))).toEqual([]);
    expect(all.length - declared.length).toBe(1);
  });

  test('each page of a list by place is read off the index, with any filter', () => {
    const order = { submittedAt: -1, _id: -1 } as const;
    const planOf = (narrowed: object) =>
      cloud.explain('requests', { ancestors: 'n1', ...narrowed }, order);
    const kind = { category: 'repair' };
    for (const narrowed of [{}, { state: 'submitted' }, kind, { ...kind, state: 'closed' }]) {
      const below = { submittedAt: { $lt: { $date: '2026-11-21T00:00:00.000Z' } } };
      expect(planOf(narrowed)).toMatchObject({ kind: 'index-scan', sorted: true });
      expect(planOf({ ...narrowed, ...below })).toMatchObject({ kind: 'index-scan', sorted: true });
    }
  });

  test('a list of the desk reads each page off the index, what has to be done first at its head', () => {
    const order = { attendBy: 1, _id: 1 } as const;
    const lane = { worklists: 'overdue@n1', rank: 1 };
    const behind = { attendBy: { $gte: { $date: '2026-11-21T00:00:00.000Z' } } };
    for (const query of [lane, { ...lane, ...behind }]) {
      const plan = cloud.explain('requests', query, order);
      expect(plan).toMatchObject({ kind: 'index-scan', sorted: true });
      expect(plan.indexes).toEqual(['worklists__rank__attendBy___id']);
    }
  });

  test('a query without a declared index is detected', () => {
    expect(cloud.explain('requests', { text: 'lamp' }).kind).toBe('collection-scan');
  });
});

type Fields = (typeof collections)[number]['indexes'][number]['fields'];

/** The query an index is for: equality up to the fields that its list is sorted by. */
function servedBy(fields: Fields): { query: object; order: Record<string, 1 | -1> } {
  const sorting = fields.filter(({ field, direction }) => direction === -1 || field === '_id');
  const equal = fields.filter((field) => !sorting.includes(field));
  return {
    query: queryOf(equal.map(({ field }) => field)),
    order: Object.fromEntries(sorting.map(({ field, direction }) => [field, direction])),
  };
}

/** Two conditions on fields of one element must match the same element. */
function queryOf(fields: readonly string[]): object {
  const [first = '', second] = fields;
  const [array = '', ...inside] = first.split('.');
  if (inside.length === 0 || !second?.startsWith(`${array}.`)) {
    return Object.fromEntries(fields.map((field) => [field, 'x']));
  }
  const element = fields.map((field) => [field.slice(array.length + 1), 'x'] as const);
  return { [array]: { $elemMatch: Object.fromEntries(element) } };
}
