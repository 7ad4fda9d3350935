import { connectSdk, type Db } from '../testing/sdk';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

type Expressions = Record<string, (value: unknown) => object>;

const DOC = {
  _id: 'd',
  n: 7,
  m: -2.5,
  text: 'Green tree',
  han: '绿树',
  list: [3, 1, 2],
  other: [2, 5],
  flags: [true, 0],
  o: { a: 1, b: 'two' },
  at: new Date(1557826731686),
  nul: null,
  day: '1999/12/12',
};

/** MongoDB's own keyword; spelled out, the linter would take the object for a promise. */
const THEN = 'then';

/** A moment that is in the new year in China and in the old one in Europe. */
const NEW_YEAR = new Date('2019-12-31T16:30:00.000Z');

/** Operator, its argument, and MongoDB's answer for DOC. */
const CASES: [string, unknown, unknown][] = [
  ['abs', '$m', 2.5],
  ['add', ['$n', 1, 2], 10],
  ['ceil', '$m', -2],
  ['divide', ['$n', 2], 3.5],
  ['exp', 0, 1],
  ['floor', '$m', -3],
  ['ln', 1, 0],
  ['log', [8, 2], 3],
  ['log10', 1000, 3],
  ['mod', ['$n', 4], 3],
  ['multiply', ['$n', 3], 21],
  ['pow', [2, 10], 1024],
  ['sqrt', 49, 7],
  ['subtract', ['$n', 2], 5],
  ['trunc', '$m', -2],
  ['add', ['$at', 1000], new Date(1557826732686)],
  ['subtract', ['$at', new Date(1557826731000)], 686],
  ['add', ['$n', '$absent'], null],
  ['concat', ['$text', '!'], 'Green tree!'],
  ['concat', ['$text', '$absent'], null],
  ['indexOfBytes', ['$text', 'tree'], 6],
  ['indexOfBytes', ['$han', '树'], 3],
  ['indexOfCP', ['$han', '树'], 1],
  ['split', ['$day', '/'], ['1999', '12', '12']],
  ['strLenBytes', '$han', 6],
  ['strLenCP', '$han', 2],
  ['strcasecmp', ['$text', 'GREEN TREE'], 0],
  ['substr', ['$day', 0, 4], '1999'],
  ['substrBytes', ['$day', 5, -1], '12/12'],
  ['substrCP', ['$han', 1, 1], '树'],
  ['toLower', '$text', 'green tree'],
  ['toUpper', '$text', 'GREEN TREE'],
  ['toUpper', '$absent', ''],
  ['arrayElemAt', ['$list', -1], 2],
  ['arrayToObject', [[['k', 1]]], { k: 1 }],
  ['concatArrays', ['$list', '$other'], [3, 1, 2, 2, 5]],
  ['filter', { input: '$list', as: 'x', cond: { $gt: ['$$x', 1] } }, [3, 2]],
  ['in', [2, '$list'], true],
  ['indexOfArray', ['$list', 2], 2],
  ['isArray', '$list', true],
  ['map', { input: '$list', as: 'x', in: { $multiply: ['$$x', 2] } }, [6, 2, 4]],
  ['range', [0, 6, 2], [0, 2, 4]],
  ['reduce', { input: '$list', initialValue: 0, in: { $add: ['$$value', '$$this'] } }, 6],
  ['reverseArray', '$list', [2, 1, 3]],
  ['size', '$list', 3],
  ['slice', ['$list', 1, 2], [1, 2]],
  ['slice', ['$list', -1], [2]],
  [
    'zip',
    { inputs: ['$list', '$other'] },
    [
      [3, 2],
      [1, 5],
    ],
  ],
  ['and', [true, '$n'], true],
  ['or', ['$nul', 0], false],
  ['not', ['$nul'], true],
  ['cmp', ['$n', '$text'], -1],
  ['eq', ['$nul', null], true],
  ['eq', ['$absent', null], false],
  ['gt', ['$text', '$n'], true],
  ['gte', ['$n', 7], true],
  ['lt', ['$absent', null], true],
  [
    'lte',
    [
      [1, 2],
      [1, 3],
    ],
    true,
  ],
  ['neq', ['$n', 8], true],
  ['cond', { if: { $gte: ['$n', 5] }, [THEN]: 'many', else: 'few' }, 'many'],
  ['cond', [{ $lt: ['$n', 5] }, 'few', 'many'], 'many'],
  ['ifNull', ['$nul', 'none'], 'none'],
  [
    'switch',
    {
      branches: [
        { case: { $gt: ['$n', 10] }, [THEN]: 1 },
        { case: true, [THEN]: 2 },
      ],
      default: 3,
    },
    2,
  ],
  ['literal', '$1', '$1'],
  ['mergeObjects', ['$o', { b: 2, c: 3 }], { a: 1, b: 2, c: 3 }],
  [
    'objectToArray',
    '$o',
    [
      { k: 'a', v: 1 },
      { k: 'b', v: 'two' },
    ],
  ],
  ['allElementsTrue', ['$flags'], false],
  ['anyElementTrue', ['$flags'], true],
  ['setDifference', ['$list', '$other'], [3, 1]],
  ['setEquals', ['$list', [1, 2, 3, 3]], true],
  ['setIntersection', ['$list', '$other'], [2]],
  ['setIsSubset', [[1, 2], '$list'], true],
  [
    'setUnion',
    [
      [1, 2],
      [2, 5],
    ],
    [1, 2, 5],
  ],
  [
    'setDifference',
    [
      [{}, []],
      [1, 2],
    ],
    [{}, []],
  ],
  [
    'setIntersection',
    [
      [1, 2],
      [2, 1, 2],
    ],
    [1, 2],
  ],
  [
    'setEquals',
    [
      [1, 2],
      [{}, []],
    ],
    false,
  ],
  [
    'setUnion',
    [
      [1, 2],
      [{}, []],
    ],
    [1, 2, {}, []],
  ],
  ['setUnion', [[], [1]], [1]],
  ['setIsSubset', [[], []], true],
  ['allElementsTrue', [[]], true],
  ['sum', ['$n', 3], 10],
  ['avg', ['$list', 4], 4],
  ['avg', '$list', 2],
  ['max', '$list', 3],
  ['min', ['$n', 3], 3],
  ['let', { vars: { double: { $multiply: ['$n', 2] } }, in: { $add: ['$$double', 1] } }, 15],
  ['year', '$at', 2019],
  ['month', '$at', 5],
  ['dayOfMonth', '$at', 14],
  ['hour', '$at', 9],
  ['hour', { date: '$at', timezone: 'Asia/Shanghai' }, 17],
  ['hour', { date: '$at', timezone: '+08:00' }, 17],
  ['minute', '$at', 38],
  ['second', '$at', 51],
  ['millisecond', '$at', 686],
  ['dayOfYear', '$at', 134],
  ['dayOfWeek', '$at', 3],
  ['week', '$at', 19],
  ['isoDayOfWeek', '$at', 2],
  ['isoWeek', '$at', 20],
  ['isoWeekYear', '$at', 2019],
  ['dateToString', { date: '$at', format: '%Y-%m-%d' }, '2019-05-14'],
  ['dateToString', { date: '$at', format: '%H:%M:%S', timezone: 'Asia/Shanghai' }, '17:38:51'],
  ['dateToString', { date: '$at', format: '%Y-%m-%dT%H:%M:%S.%LZ' }, '2019-05-14T09:38:51.686Z'],
  ['dateToString', { date: '$at', format: '%j %U %u %V %G %w' }, '134 19 2 20 2019 3'],
  ['dateToString', { date: '$absent', format: '%Y', onNull: 'never' }, 'never'],
  ['dateFromString', { dateString: '2019-05-14T09:38:51.686Z' }, new Date(1557826731686)],
  [
    'dateFromString',
    { dateString: '2019-05-14 17:38:51', timezone: 'Asia/Shanghai' },
    new Date(1557826731000),
  ],
  [
    'dateFromParts',
    { year: 2017, month: 2, day: 8, hour: 12, timezone: 'America/New_York' },
    new Date('2017-02-08T17:00:00.000Z'),
  ],
  [
    'dateFromParts',
    { isoWeekYear: 2017, isoWeek: 6, isoDayOfWeek: 7, hour: 12, timezone: '+08:00' },
    new Date('2017-02-12T04:00:00.000Z'),
  ],
  ['dateFromParts', { year: 2017, month: 14, day: 1 }, new Date('2018-02-01T00:00:00.000Z')],
  ['dateFromParts', { year: 2017, month: '$nul' }, null],
  ['dateFromString', { dateString: '05-14-2019', format: '%m-%d-%Y' }, new Date('2019-05-14')],
  ['year', { date: NEW_YEAR, timezone: 'Asia/Shanghai' }, 2020],
  ['month', { date: NEW_YEAR, timezone: 'Asia/Shanghai' }, 1],
  ['dayOfMonth', { date: NEW_YEAR, timezone: 'Asia/Shanghai' }, 1],
  ['dayOfYear', { date: NEW_YEAR, timezone: 'Asia/Shanghai' }, 1],
  ['dayOfWeek', { date: NEW_YEAR, timezone: 'Asia/Shanghai' }, 4],
  ['isoDayOfWeek', { date: NEW_YEAR, timezone: 'Asia/Shanghai' }, 3],
  ['week', { date: NEW_YEAR, timezone: 'Asia/Shanghai' }, 0],
  ['isoWeek', { date: NEW_YEAR, timezone: 'Asia/Shanghai' }, 1],
  ['isoWeekYear', { date: NEW_YEAR, timezone: 'Asia/Shanghai' }, 2020],
  ['minute', { date: NEW_YEAR, timezone: '-03:30' }, 0],
  ['stdDevPop', [2, 4], 1],
  ['stdDevSamp', [1, 2, 3], 1],
];

/** The SDK's other operators: the accumulators of groups, and the score of a text search. */
const ELSEWHERE = ['addToSet', 'first', 'last', 'push', 'meta', 'pipeline'];

describe('aggregation expressions', () => {
  let cloud: TestCloud;
  let db: Db;

  beforeAll(async () => {
    cloud = await startTestCloud({ collections: [{ name: 'one' }] });
    db = connectSdk(cloud).database();
    await db.collection('one').add({ data: DOC });
  });
  afterAll(() => cloud.close());

  test.each(CASES)('%s %j', async (operator, argument, expected) => {
    const $ = db.command.aggregate as unknown as Expressions;
    const expression = $[operator]?.(argument);
    const { list } = await db
      .collection('one')
      .aggregate()
      .project({ _id: 0, value: expression })
      .end();
    expect(list).toEqual([{ value: expected }]);
  });

  test('every operator that the SDK offers is tested here', () => {
    const tried = new Set([...CASES.map(([operator]) => operator), ...ELSEWHERE]);
    const offered = Object.keys(db.command.aggregate);
    expect(offered.filter((operator) => !tried.has(operator))).toEqual([]);
  });

  test('parts of a value that is not a date are refused', async () => {
    const refusal = (parts: object) =>
      expect(
        db
          .collection('one')
          .aggregate()
          .project({ value: { $dateFromParts: parts } })
          .end(),
      ).rejects;
    await refusal({ month: 1 }).toThrow("requires either 'year' or 'isoWeekYear'");
    await refusal({ isoWeekYear: 2020, day: 1 }).toThrow('mixing natural dates with ISO dates');
    await refusal({ year: 2020, era: 1 }).toThrow('Unrecognized argument to $dateFromParts: era');
    await refusal({ year: 1.5 }).toThrow("'year' must evaluate to an integer");
  });

  test('an unknown operator is refused', async () => {
    const pipeline = db
      .collection('one')
      .aggregate()
      .project({ value: { $nonsense: 1 } });
    await expect(pipeline.end()).rejects.toThrow('[FailedOperation]');
  });

  test('a switch without a default that matches no case is refused', async () => {
    const nothing = { $switch: { branches: [{ case: false, [THEN]: 1 }] } };
    const pipeline = db.collection('one').aggregate().project({ value: nothing });
    await expect(pipeline.end()).rejects.toThrow('could not find a matching branch');
  });

  test('arithmetic on text is refused', async () => {
    const pipeline = db
      .collection('one')
      .aggregate()
      .project({ value: { $add: ['$text', 1] } });
    await expect(pipeline.end()).rejects.toThrow('[FailedOperation]');
  });
});
