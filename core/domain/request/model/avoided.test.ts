import { member, NOW, officeHolder, TOWN } from '../../testing/town';
import { candidatesFor, resolveAvoided } from './avoided';

/** Whom the asker means: one person, several, or nobody on the roll. */

const named = (
  openid: string,
  name: string,
  studioId = 'east',
  before: readonly string[] = [],
) => ({
  ...member(openid, studioId),
  name,
  called: { before: before.map((one) => ({ name: one, until: NOW })), wanted: null },
});

const roll = [
  named('feng', '冯亮'),
  named('other-feng', '冯亮', 'west'),
  named('zheng', '郑学勤'),
  named('wang', '王海生'),
  named('renamed', '张三', 'west', ['李四']),
  { ...officeHolder('chen', 'secretary', 'xingye'), name: '陈书记' },
];

const who = (said: string) =>
  candidatesFor(said, roll, TOWN, NOW).map(({ openid, sure }) => [openid, sure]);

test.each([
  [
    '冯 亮',
    [
      ['feng', true],
      ['other-feng', true],
    ],
  ],
  ['鄭學勤', [['zheng', true]]],
  ['王海生师傅', [['wang', true]]],
  ['王师傅', [['wang', false]]],
  ['李四', [['renamed', true]]],
  ['书记', [['chen', true]]],
  ['陈', []],
  ['赵六', []],
])('%s may be %j', (said, found) => {
  expect(who(said)).toEqual(found);
});

test('a candidate is recognized by studio or office', () => {
  const [feng] = candidatesFor('冯亮', roll, TOWN, NOW);
  expect(feng?.of).toBe(TOWN.studioName('east'));
  const [chen] = candidatesFor('陈书记', roll, TOWN, NOW);
  expect(chen).toMatchObject({ of: '兴业里社区居委书记', studioId: null });
});

const resolve = (names: readonly string[], ...meant: { said: string; keys: string[] }[]) =>
  resolveAvoided({ studios: [], names, meant }, roll, TOWN, NOW);

test('without a choice everybody of the name is avoided, by id', () => {
  const { people, names } = resolve(['冯亮', '郑学勤']);
  expect(people.map(({ openid }) => openid)).toEqual(['feng', 'other-feng', 'zheng']);
  expect(names).toEqual([]);
});

test('with a choice, whoever was chosen', () => {
  const { people } = resolve(['冯亮'], { said: '冯亮', keys: ['west~冯亮'] });
  expect(people).toEqual([{ openid: 'other-feng', said: '冯亮', studioId: 'west' }]);
});

test('a family name with a title means somebody only if they were chosen', () => {
  expect(resolve(['王师傅'])).toEqual({ studios: [], names: ['王师傅'], people: [] });
  const { people } = resolve(['王师傅'], { said: '王师傅', keys: ['east~王海生'] });
  expect(people.map(({ openid }) => openid)).toEqual(['wang']);
});

test('words that mean nobody on the roll, or none of the candidates, stay words', () => {
  expect(resolve(['赵六']).names).toEqual(['赵六']);
  expect(resolve(['冯亮'], { said: '冯亮', keys: [] })).toMatchObject({
    names: ['冯亮'],
    people: [],
  });
});
