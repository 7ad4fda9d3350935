import { grantOf } from '../org/office';
import { Directory } from '../studio/directory';
import { NODES, NOW, pathOf, refusalOf, resident, studio } from '../testing/town';
import { dueFor } from '../time/due';
import { answerBy, climb, closeSearch, firstWaiting, giveWord, searching } from './application';
import { noticesOfClimb } from './application-notices';
import type { Person } from './person';
import { apply, applyToOffice, approve, place, refuse } from './volunteer';

/** Applications that nobody answers climb: lead, secretary, subdistrict. */

const both = [grantOf('secretary', 'xingye'), grantOf('officer', 'street')] as const;
const town = (grants: readonly { role: string; node: string }[] = both) =>
  new Directory(NODES, [studio('east')], grants as never);
const east = { _id: 'east', ancestors: pathOf('house-5') };

function applied(leadThere = true, directory = town()): Person {
  const waiting = firstWaiting(east, leadThere, directory, NOW);
  const form = {
    studioId: 'east',
    ...east,
    name: '王建国',
    phone: '026-5550101',
    skills: '会修灯',
  };
  const home = { nodeId: 'house-5', ancestors: pathOf('house-5'), detail: '' };
  return apply(resident('wang', { home }), { ...form, waiting }, directory.nodes, NOW);
}

const waits = (person: Person) => person.standings[0]?.waiting;

test('three working days each, from the lead up, and the last is reminded', () => {
  // NOW is a Wednesday: Thursday, Friday, Monday.
  expect(answerBy(NOW)).toBe('2026-03-16T09:00:00.000Z');
  let person = applied();
  expect(waits(person)).toEqual({ with: 'lead', until: answerBy(NOW) });
  expect(dueFor(person, 'application')).toBe(answerBy(NOW));
  for (const rung of ['secretary', 'subdistrict', 'subdistrict']) {
    const at = waits(person)?.until ?? '';
    expect(climb(person, town(), NOW).climbed).toEqual([]);
    const { next, climbed } = climb(person, town(), at);
    expect(climbed).toHaveLength(1);
    expect(waits(next)).toEqual({ with: rung, until: answerBy(at) });
    person = next;
  }
});

test('nothing lies with an office that nobody holds', () => {
  const noSecretary = town([grantOf('officer', 'street')]);
  expect(waits(applied(false, noSecretary))?.with).toBe('subdistrict');
  const { next, climbed } = climb(applied(true, noSecretary), noSecretary, answerBy(NOW));
  expect(waits(next)?.with).toBe('subdistrict');
  const [first] = climbed;
  if (!first) throw new Error('it did not climb');
  const [told, own] = noticesOfClimb(next, first, noSecretary, NOW);
  expect(told?.to).toEqual({ kind: 'office', role: 'officer', ancestors: ['street'] });
  expect(own?.text).toContain('梧桐街道');

  const administrator = town([grantOf('administrator', 'district')]);
  const { climbed: up } = climb(applied(true, administrator), administrator, answerBy(NOW));
  const [only] = up.flatMap((one) => noticesOfClimb(next, one, administrator, NOW));
  expect(only?.to).toMatchObject({ role: 'administrator', ancestors: ['district'] });
});

test('the word of the lead brings it to the secretary, with three new days', () => {
  const word = { yes: true, words: '手艺好', by: 'lead-of-east', at: NOW };
  const next = giveWord(applied(), 'east', word, town());
  expect(next.standings[0]).toMatchObject({ leadWord: word, waiting: { with: 'secretary' } });
  expect(refusalOf(() => giveWord(resident('li'), 'east', word, town()))).toBe(
    'volunteer/not-applied',
  );
});

test('a decision ends the waiting', () => {
  const approved = approve(applied(), 'east', 'li', NOW);
  expect(dueFor(approved, 'application')).toBeNull();
  expect(waits(approved)).toBeNull();
  expect(dueFor(refuse(applied(), 'east', '人满了', 'li'), 'application')).toBeNull();
});

test('an application from before begins to count when the timer first sees it', () => {
  const before = applied();
  const standings = before.standings.map((one) => ({ ...one, waiting: null }));
  const { next } = climb({ ...before, standings }, town(), NOW);
  expect(waits(next)).toEqual({ with: 'secretary', until: answerBy(NOW) });
});

describe('without a studio', () => {
  const offer = { words: '会训狗', when: [], kinds: ['pets'] as const };
  const form = { name: '王建国', phone: '026-5550101' };
  const looks = (person = resident('wang')) =>
    applyToOffice(person, form, searching(person, offer, true, NOW), town(), NOW);

  test('an office has it, and it climbs as well', () => {
    expect(looks().joining).toMatchObject({ atOffice: true, why: 'none-fits' });
    const { next, climbed } = climb(looks(), town(), answerBy(NOW));
    expect(next.joining?.waiting?.with).toBe('subdistrict');
    expect(climbed).toMatchObject([{ studioId: null, from: 'secretary' }]);
    expect(refusalOf(() => looks(looks()))).toBe('volunteer/already-applied');
  });

  test('an office puts them into a studio, or closes the search, never for themselves', () => {
    const placed = place(looks(), east, 'li', NOW);
    expect(placed).toMatchObject({ joining: null, standings: [{ state: 'approved' }] });
    expect(closeSearch(looks(), 'li').joining).toBeNull();
    for (const act of [
      () => place(looks(), east, 'wang', NOW),
      () => closeSearch(looks(), 'wang'),
    ]) {
      expect(refusalOf(act)).toBe('volunteer/self-approval');
    }
    expect(refusalOf(() => place(resident('wang'), east, 'li', NOW))).toBe('volunteer/not-applied');
  });

  test('whoever refused them stays in mind', () => {
    const person = { ...applied(), joining: searching(resident('wang'), offer, true, NOW) };
    const refused = refuse(person, 'east', '人满了', 'li');
    expect(refused.joining?.tried).toEqual(['east']);
    expect(searching(refused, offer, true, NOW).tried).toEqual(['east']);
  });
});
