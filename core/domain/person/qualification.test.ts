import { member, NOW } from '../testing/town';
import { daysAfter } from '../time/moment';
import { isQualifiedFor, SEALED_KINDS } from './qualification';
import { qualify, tellEnds, unqualify } from './qualify';

const UNTIL = daysAfter(NOW, 100);
const recorded = { proof: 'licence', words: '执业证 1 号', until: UNTIL, by: 'li' } as const;
const nobody = member('shen', 'law', { qualifications: [] });
const lawyer = qualify(nobody, ['law'], recorded, NOW);
const later = (days: number) => daysAfter(NOW, days);
const may = (kind: 'law' | 'counsel' | 'repair', person = lawyer, at = NOW) =>
  isQualifiedFor(kind, person.qualifications, undefined, at);

test('every sealed kind needs one, and no other', () => {
  expect([...SEALED_KINDS].sort()).toEqual(['counsel', 'domestic', 'law', 'youth']);
  expect(may('repair', nobody)).toBe(true);
  expect(may('law', nobody)).toBe(false);
});

test('it counts for its kind, until the day it ends', () => {
  expect(may('law')).toBe(true);
  expect(may('counsel')).toBe(false);
  expect(may('law', lawyer, later(99))).toBe(true);
  expect(may('law', lawyer, UNTIL)).toBe(false);
  expect(may('law', unqualify(lawyer, ['law']))).toBe(false);
});

test('recording the same kind again replaces the earlier one', () => {
  const renewed = qualify(lawyer, ['law', 'law'], { ...recorded, until: later(900) }, NOW);
  expect(renewed.qualifications).toHaveLength(1);
  expect(may('law', renewed, later(500))).toBe(true);
});

test('a studio from before has time to confirm, also before the timer has set the day', () => {
  const grace = (until: string | null) => ({ unconfirmed: { kinds: ['law'] as const, until } });
  expect(isQualifiedFor('law', [], grace(null), NOW)).toBe(true);
  expect(isQualifiedFor('law', [], grace(later(1)), NOW)).toBe(true);
  expect(isQualifiedFor('law', [], grace(NOW), NOW)).toBe(false);
  expect(isQualifiedFor('counsel', [], grace(null), NOW)).toBe(false);
});

test('30 days before, and on the day, it is told once each', () => {
  const dueAt = (person: typeof lawyer) =>
    person.due.find(({ job }) => job === 'qualification')?.at ?? null;
  expect(dueAt(lawyer)).toBe(later(70));
  expect(tellEnds(lawyer, later(69))).toMatchObject({ soon: [], ended: [] });
  const soon = tellEnds(lawyer, later(70));
  expect(soon).toMatchObject({ soon: [{ kind: 'law' }], ended: [] });
  expect(dueAt(soon.next)).toBe(UNTIL);
  expect(tellEnds(soon.next, later(80))).toMatchObject({ soon: [], ended: [] });
  const ended = tellEnds(soon.next, UNTIL);
  expect(ended).toMatchObject({ soon: [], ended: [{ kind: 'law' }] });
  expect(dueAt(ended.next)).toBeNull();
  // Missed for long, it is told as ended at once.
  expect(tellEnds(lawyer, later(200))).toMatchObject({ soon: [], ended: [{ kind: 'law' }] });
});
