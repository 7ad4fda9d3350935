import { Refusal } from '../base/refusal';
import {
  isClosed,
  requireClosable,
  requireFreeName,
  requireMovable,
  requireOpenable,
} from './edit';
import type { OrgKind, OrgNode } from './org';

function node(_id: string, kind: OrgKind, name: string, parent: OrgNode | null): OrgNode {
  return {
    _id,
    kind,
    name,
    parent: parent?._id ?? null,
    ancestors: [...(parent?.ancestors ?? []), _id],
  };
}

const street = node('street', 'subdistrict', '试验街道', null);
const plum = node('plum', 'community', '梅园社区', street);
const pine = node('pine', 'community', '松园社区', street);
const grid = node('grid', 'grid', '第一网格', plum);
const other = node('other', 'grid', '第二网格', pine);
const house = node('house', 'building', '1号楼', grid);
const namesake = node('namesake', 'building', '１幢', other);

const mapOf = (...all: readonly OrgNode[]) => new Map(all.map((one) => [one._id, one]));
const nodes = mapOf(street, plum, pine, grid, other, house, namesake);
const closed = (one: OrgNode): OrgNode => ({ ...one, closedAt: '2026-11-30T00:00:00.000Z' });

test('a grid moves to another community', () => {
  expect(() => requireMovable(grid, pine, nodes)).not.toThrow();
});

test.each([
  ['into itself', grid, grid],
  ['into what is below it', grid, house],
  ['beside its own level', grid, other],
  ['above its community', grid, street],
])('a node does not move %s', (_, moving, parent) => {
  expect(() => requireMovable(moving, parent, nodes)).toThrow(new Refusal('org/wrong-level'));
});

test('nothing moves into what is closed, nor below it', () => {
  const shut = mapOf(street, closed(pine), other, grid, house);
  expect(() => requireMovable(grid, closed(pine), shut)).toThrow(new Refusal('org/closed'));
  expect(() => requireMovable(house, other, shut)).toThrow(new Refusal('org/closed'));
});

test('a name is taken in another spelling as well, by a closed sibling too', () => {
  expect(() => requireMovable(house, other, nodes)).toThrow(new Refusal('org/name-taken'));
  const shut = mapOf(grid, house, closed(node('two', 'building', '2号楼', grid)));
  expect(() => requireFreeName(house, '二号楼', shut)).toThrow(new Refusal('org/name-taken'));
  expect(() => requireFreeName(house, '一号楼', shut)).not.toThrow();
});

test('whatever is below a closed node is closed, and opens only after it', () => {
  const shut = mapOf(street, closed(plum), grid, house);
  expect(isClosed(house.ancestors, shut)).toBe(true);
  expect(isClosed(house.ancestors, nodes)).toBe(false);
  expect(() => requireOpenable(grid, shut)).toThrow(new Refusal('org/closed'));
  expect(() => requireOpenable(closed(plum), shut)).not.toThrow();
});

test('a node with somebody in office stays open', () => {
  expect(() => requireClosable(true)).toThrow(new Refusal('org/office-left'));
  expect(() => requireClosable(false)).not.toThrow();
});
