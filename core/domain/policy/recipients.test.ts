import type { Recipient } from '../notice/notice';
import { grantOf } from '../org/office';
import type { Qualification } from '../person/qualification';
import { offered } from '../testing/given';
import { later, member, NOW, officeHolder, pathOf, resident, studio } from '../testing/town';
import { type PossibleRecipients, recipientsOf } from './recipients';

const here = [
  member('wang', 'east', { name: '王师傅' }),
  member('lead-of-east', 'east'),
  member('zhao', 'west'),
  officeHolder('li', 'secretary', 'xingye'),
  officeHolder('he', 'officer', 'street'),
];
const whoever = (people = here): PossibleRecipients => ({
  people: new Map(people.map((one) => [one._id, one])),
  studios: [studio('east')],
});
const east = { kind: 'studio', studioId: 'east' } as const;
const office = { kind: 'office', role: 'secretary', ancestors: pathOf('house-5') } as const;
const lawUntil = (until: string): Qualification => ({
  ...{ kind: 'law', proof: 'licence', words: '证书 1 号', until },
  ...{ by: 'li', at: NOW, told: 'nothing' },
});
const told = (to: Recipient, but: { except?: string[]; by?: string } = {}, people = here) =>
  recipientsOf({ to, except: [], ...but }, offered(), whoever(people), NOW);

test('a studio means its volunteers, and its lead only if they are one of them', () => {
  expect(told(east)).toEqual(['wang', 'lead-of-east']);
  expect(told({ kind: 'lead', studioId: 'east' })).toEqual(['lead-of-east']);
});

test('a sealed kind is told to qualified members alone, and to the lead as the lead', () => {
  const law = offered({ category: 'law' });
  const lawyer = { ...member('wang', 'east'), qualifications: [lawUntil(later(1))] };
  const other = { ...member('lead-of-east', 'east'), qualifications: [] };
  const both = whoever([lawyer, other]);
  const hear = (to: Recipient, known = both, now = NOW) =>
    recipientsOf({ to, except: [] }, law, known, now);
  expect(hear(east)).toEqual(['wang']);
  expect(hear(east, both, later(2))).toEqual([]);
  expect(hear({ kind: 'lead', studioId: 'east' })).toEqual(['lead-of-east']);
  const unconfirmed = { kinds: ['law' as const], until: null };
  const studios = [{ ...studio('east'), unconfirmed }];
  expect(hear(east, { ...both, studios })).toEqual(['wang', 'lead-of-east']);
});

test('the person who acted and excepted people are not notified', () => {
  expect(told(east, { by: 'wang' })).toEqual(['lead-of-east']);
  expect(told(east, { except: ['lead-of-east'] })).toEqual(['wang']);
});

test('people who must keep away are not notified', () => {
  const request = { ...offered(), avoid: { studios: [], names: ['王师傅'], people: [] } };
  expect(recipientsOf({ to: east, except: [] }, request, whoever(), NOW)).toEqual(['lead-of-east']);
});

test('a vacant office, or one whose holder is the asker, is replaced by the office above', () => {
  expect(told(office)).toEqual(['li']);
  expect(told(office, { except: ['li'] })).toEqual(['he']);
  expect(told(office, {}, [officeHolder('he', 'officer', 'street')])).toEqual(['he']);
  // The doer needs no notice, and nobody else gets it instead.
  expect(told(office, { by: 'li' })).toEqual([]);
});

test('the highest office is notified even of requests kept from it', () => {
  const kept = { ...offered(), avoid: { studios: [], names: ['li', 'he'], people: [] } };
  expect(recipientsOf({ to: office, except: [] }, kept, whoever(), NOW)).toEqual(['he']);
});

test('the administrator is notified if there is neither secretary nor officer, and otherwise never', () => {
  const above = officeHolder('root', 'administrator', 'district');
  expect(told(office, {}, [above])).toEqual(['root']);
  expect(
    told(office, { except: ['he'] }, [officeHolder('he', 'officer', 'street'), above]),
  ).toEqual([]);
});

test('captains and grid workers are not notified by their role', () => {
  const captain = officeHolder('chu', 'captain', 'house-5');
  const worker = officeHolder('geng', 'grid-worker', 'grid-1');
  expect(told(office, {}, [captain, worker])).toEqual([]);
});

test('holders whose term has ended or not begun are not notified; a stand-in is', () => {
  const gone = resident('li', {
    roles: [grantOf('secretary', 'xingye', { until: later(-1) })],
  });
  const next = resident('gu', { roles: [grantOf('secretary', 'xingye', { since: later(1) })] });
  const inPlace = resident('he', {
    roles: [grantOf('secretary', 'xingye', { since: NOW, until: later(1), standsInFor: 'li' })],
  });
  expect(told(office, {}, [gone, next, inPlace])).toEqual(['he']);
});
