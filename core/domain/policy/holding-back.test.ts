import { grantOf, type OfficeRole } from '../org/office';
import type { HeldBack } from '../person/hold';
import { Directory } from '../studio/directory';
import { member, NODES, NOW, officeHolder, pathOf, resident, TOWN } from '../testing/town';
import {
  appealsTo,
  holdsBackAs,
  mayActHeldBack,
  mayDecideAppeal,
  mayRelease,
} from './holding-back';

const secretary = officeHolder('li', 'secretary', 'xingye');
const neighbour = officeHolder('wu', 'secretary', 'heping');
const officer = officeHolder('he', 'officer', 'street');
const administrator = officeHolder('mao', 'administrator', 'street');
const district = officeHolder('qu', 'administrator', 'district');
const grandma = resident('grandma');

const may = (actor: typeof secretary, person = grandma) =>
  holdsBackAs(actor, person, TOWN, NOW)?.as.node ?? null;

describe('who holds whom back', () => {
  test('an office over their home', () => {
    expect(may(secretary)).toBe('xingye');
    expect(may(officer)).toBe('street');
    expect(may(neighbour)).toBeNull();
    expect(may(resident('x'))).toBeNull();
    expect(may(officeHolder('cap', 'captain', 'house-5'))).toBeNull();
  });

  test('anew, only an office that may release them', () => {
    const heldBy = (role: 'secretary' | 'officer', node: string) => {
      const as = { kind: 'office', role, node } as const;
      const why = { reason: '', since: NOW, by: 'he', as, ancestors: [], appeal: null, rested: [] };
      return { ...grandma, heldBack: { ...why, until: '2999-01-01T00:00:00.000Z' } };
    };
    expect(may(secretary, heldBy('officer', 'street'))).toBeNull();
    expect(may(officer, heldBy('officer', 'street'))).toBe('street');
    expect(may(officer, heldBy('secretary', 'xingye'))).toBe('street');
    const over = heldBy('officer', 'street');
    expect(may(secretary, { ...over, heldBack: { ...over.heldBack, until: NOW } })).toBe('xingye');
  });

  test('an office over a studio that they serve', () => {
    const lives = { ancestors: pathOf('house-9') };
    expect(may(secretary, resident('far', lives))).toBeNull();
    expect(may(secretary, member('far', 'east', lives))).toBe('xingye');
  });

  test('nobody themselves, an equal or a superior', () => {
    expect(may(secretary, secretary)).toBeNull();
    expect(may(secretary, officeHolder('chen', 'secretary', 'xingye'))).toBeNull();
    expect(may(secretary, officer)).toBeNull();
    expect(may(officer, secretary)).toBe('street');
    expect(may(officer, administrator)).toBeNull();
    expect(may(administrator, officer)).toBe('street');
  });

  test('a stranger without a home, by an office at a root of the tree', () => {
    const stranger = resident('new', { ancestors: [] });
    expect(may(officer, stranger)).toBeNull();
    expect(may(district, stranger)).toBe('district');
  });
});

const heldBy = (role: OfficeRole, node: string, by = 'li') =>
  ({ as: { kind: 'office', role, node }, by }) satisfies Pick<HeldBack, 'as' | 'by'>;

test('the office that did it releases, and every one above', () => {
  const held = heldBy('secretary', 'xingye');
  for (const actor of [secretary, officer, administrator, district]) {
    expect(mayRelease(actor, held, TOWN, NOW)).toBe(true);
  }
  expect(mayRelease(neighbour, held, TOWN, NOW)).toBe(false);
  expect(mayRelease(secretary, heldBy('officer', 'street'), TOWN, NOW)).toBe(false);
});

test('an appeal is decided above, never by who held them back, even in another office', () => {
  const held = heldBy('secretary', 'xingye');
  expect(mayDecideAppeal(secretary, held, TOWN, NOW)).toBe(false);
  expect(mayDecideAppeal(officer, held, TOWN, NOW)).toBe(true);
  const both = { ...secretary, roles: [...secretary.roles, grantOf('officer', 'street')] };
  expect(mayDecideAppeal(both, held, TOWN, NOW)).toBe(false);
  const top = heldBy('administrator', 'district', 'qu');
  expect(mayDecideAppeal(district, top, TOWN, NOW)).toBe(false);
  const colleague = officeHolder('qu2', 'administrator', 'district');
  expect(mayDecideAppeal(colleague, top, TOWN, NOW)).toBe(true);
});

test('an appeal goes one level up, past vacant offices, at last to the administrator', () => {
  const at = (held: Pick<HeldBack, 'as'>, ...grants: readonly [OfficeRole, string][]) =>
    appealsTo(
      held,
      new Directory(
        NODES,
        [],
        grants.map(([role, node]) => ({ role, node })),
      ),
    );
  const held = heldBy('secretary', 'xingye');
  expect(at(held, ['officer', 'street'], ['administrator', 'district'])).toEqual({
    role: 'officer',
    node: 'street',
  });
  expect(at(held, ['administrator', 'district'])).toEqual({
    role: 'administrator',
    node: 'district',
  });
  expect(at(heldBy('officer', 'street'), ['administrator', 'street'])).toEqual({
    role: 'administrator',
    node: 'street',
  });
  expect(at(held)).toEqual({ role: 'administrator', node: 'district' });
});

test('help in danger stays open, and what belongs to it, but no correction of its kind', () => {
  const own = { asker: 'grandma', category: 'leak', slips: [] } as const;
  expect(mayActHeldBack({ do: 'answer' }, own, grandma)).toBe(true);
  expect(mayActHeldBack({ do: 'withdraw' }, own, grandma)).toBe(true);
  expect(mayActHeldBack({ do: 'correct' }, own, grandma)).toBe(false);
  expect(mayActHeldBack({ do: 'answer' }, { ...own, category: 'repair' }, grandma)).toBe(false);
  expect(mayActHeldBack({ do: 'answer' }, own, secretary)).toBe(false);
});
