import { grantOf } from '../org/office';
import {
  directoryOf,
  later,
  member,
  NOW,
  officeHolder,
  refusalOf,
  resident,
} from '../testing/town';
import type { Joining } from './joining';
import { decideName, nameAt, rename, sayWho } from './name';
import { formerNames } from './person';

/** Names: of residents, and of people who are known by theirs. */

const { nodes } = directoryOf();
const wang = { ...member('wang', 'east'), name: '王海生' };

const zhou = member('zhou', 'east');
const pausing = {
  ...zhou,
  standings: zhou.standings.map((one) => ({ ...one, state: 'paused' as const })),
};

test('a resident is called otherwise at once, and the former name is not forgotten', () => {
  const renamed = rename({ ...resident('a'), name: '冯亮' }, '张三', nodes, NOW);
  expect(renamed.name).toBe('张三');
  expect(formerNames(renamed)).toEqual(['冯亮']);
  expect(renamed.called.wanted).toBeNull();
});

test('the first name replaces none', () => {
  expect(formerNames(rename({ ...resident('a'), name: '' }, '张三', nodes, NOW))).toEqual([]);
});

test.each([
  ['a volunteer', wang],
  ['a pausing volunteer', pausing],
  ['a secretary', officeHolder('li', 'secretary', 'xingye')],
  ['a building captain', { ...resident('chu'), roles: [grantOf('captain', 'house-5')] }],
])('%s keeps the name until an office agrees', (_, person) => {
  const waits = rename(person, '张三', nodes, NOW);
  expect(waits.name).toBe(person.name);
  expect(waits.called.wanted).toMatchObject({ name: '张三', at: NOW });
  expect(waits.called.wanted?.over).toContain('xingye');
  const agreed = decideName(waits, '张三', true, { _id: 'officer', roles: [] }, later(5));
  expect(agreed).toMatchObject({ name: '张三', called: { wanted: null } });
  expect(formerNames(agreed)).toEqual([person.name]);
  const declined = decideName(waits, '张三', false, { _id: 'officer', roles: [] }, later(5));
  expect(declined).toMatchObject({ name: person.name, called: { before: [], wanted: null } });
});

test('whoever writes the present name again takes the wish back', () => {
  const waits = rename(wang, '张三', nodes, NOW);
  expect(rename(waits, wang.name, nodes, NOW).called.wanted).toBeNull();
  expect(rename(waits, '张三', nodes, later(5))).toBe(waits);
});

test('whoever waits at the office without a studio keeps the name too', () => {
  const joining: Joining = {
    ...{ words: '会吹唢呐', when: [], kinds: [], any: false, tried: [] },
    ...{ atOffice: true, why: 'none-fits', waiting: null, at: NOW },
  };
  const waits = rename({ ...resident('a'), name: '冯亮', joining }, '张三', nodes, NOW);
  expect(waits.name).toBe('冯亮');
  expect(waits.called.wanted?.over).toContain('xingye');
  const asked = { ...joining, atOffice: false };
  const renamed = rename({ ...resident('a'), name: '冯亮', joining: asked }, '张三', nodes, NOW);
  expect(renamed.name).toBe('张三');
});

test('who handed their role over does not decide about the successor’s name, who gave it does', () => {
  const giver = officeHolder('li', 'secretary', 'xingye');
  const officer = officeHolder('officer', 'officer', 'street');
  const given = (by: string) => ({
    ...resident('a'),
    roles: [grantOf('secretary', 'xingye', { grantedBy: by, since: later(5) })],
  });
  const waits = (by: string) => rename(given(by), '区委主任', nodes, NOW);
  const decide = (by: string, who: typeof giver) =>
    decideName(waits(by), '区委主任', true, who, NOW).name;
  expect(refusalOf(() => decide('li', giver))).toBe('person/successors-name');
  expect(decide('li', officer)).toBe('区委主任');
  expect(decide('officer', officer)).toBe('区委主任');
});

test('an office agrees to the name it has seen, and nobody to their own', () => {
  const waits = rename(wang, '李四', nodes, NOW);
  expect(refusalOf(() => decideName(waits, '张三', true, { _id: 'li', roles: [] }, NOW))).toBe(
    'person/no-new-name',
  );
  expect(refusalOf(() => decideName(wang, '张三', true, { _id: 'li', roles: [] }, NOW))).toBe(
    'person/no-new-name',
  );
  expect(refusalOf(() => decideName(waits, '李四', true, { _id: 'wang', roles: [] }, NOW))).toBe(
    'person/own-new-name',
  );
});

test('no name is forgotten, so there is a limit', () => {
  let person = { ...resident('a'), name: '名字' };
  for (let at = 0; at < 20; at += 1) person = rename(person, `名字${at}`, nodes, later(at));
  expect(refusalOf(() => rename(person, '又一个', nodes, NOW))).toBe('person/renamed-too-often');
});

test('a reading of an earlier day says who it is, and what they were called then', () => {
  const waits = rename(wang, '张三', nodes, NOW);
  const person = decideName(waits, '张三', true, { _id: 'li', roles: [] }, later(10));
  expect([nameAt(person, NOW), nameAt(person, later(10))]).toEqual(['王海生', '张三']);
  expect(sayWho(person, NOW)).toBe('张三（当时叫王海生）');
  expect(sayWho(person, later(10))).toBe('张三');
});

describe('whom an office is about to decide about', () => {
  const applies = {
    ...wang,
    standings: wang.standings.map((one) => ({ ...one, state: 'applied' as const })),
  };
  const begins = {
    ...resident('chu'),
    roles: [grantOf('captain', 'house-5', { since: later(60) })],
  };

  test.each([
    ['an applicant', applies, []],
    ['who has confirmed a role that begins later', begins, []],
    ['who is asked to hold a role', { ...resident('a'), name: '冯亮' }, ['xingye']],
  ])('%s keeps the name', (_, person, offered) => {
    const waits = rename(person, '张三', nodes, NOW, offered);
    expect(waits.name).toBe(person.name);
    expect(waits.called.wanted?.over).toContain('xingye');
  });

  test('a wish from before is gone once nobody has to agree', () => {
    const waits = rename(applies, '张三', nodes, NOW);
    const refused = {
      ...waits,
      standings: waits.standings.map((one) => ({ ...one, state: 'refused' as const })),
    };
    expect(rename(refused, '李四', nodes, NOW)).toMatchObject({
      ...{ name: '李四', called: { wanted: null } },
    });
  });
});
