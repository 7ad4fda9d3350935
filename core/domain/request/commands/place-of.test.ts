import type { OrgNode } from '../../org/org';
import { Directory } from '../../studio/directory';
import { refusalOf } from '../../testing/town';
import { nodeOf, placeOf } from './place-of';

const street = at('street', 'subdistrict', []);
const plum = at('plum', 'community', ['street']);
const near = { ...at('plum-1', 'building', ['street', 'plum']), point: { lat: 31.2, lng: 121.5 } };
const far = { ...at('plum-2', 'building', ['street', 'plum']), point: { lat: 31.21, lng: 121.5 } };
const directory = new Directory([street, plum, near, far], []);
const home = { nodeId: 'plum-2', ancestors: far.ancestors, detail: '602室' };

function at(id: string, kind: OrgNode['kind'], above: string[]): OrgNode {
  return { _id: id, kind, name: id, parent: above.at(-1) ?? null, ancestors: [...above, id] };
}

test('a request is at home by default, or at the chosen node', () => {
  expect(placeOf(undefined, home, 'self', directory)).toEqual(home);
  expect(placeOf({ nodeId: 'plum-1', detail: '' }, home, 'self', directory)).toMatchObject({
    nodeId: 'plum-1',
  });
  expect(refusalOf(() => placeOf({ nodeId: 'nowhere', detail: '' }, home, 'self', directory))).toBe(
    'place/unknown',
  );
});

test('a home that has not followed yet is where its node lies now', () => {
  const pine = at('pine', 'community', ['street']);
  const gone = { ...far, mergedInto: 'plum-1', closedAt: '2026-01-01' };
  const moved = { ...far, parent: 'pine' };
  const placed = (...nodes: OrgNode[]) =>
    placeOf(undefined, home, 'self', new Directory([street, plum, pine, near, ...nodes], []));
  expect(placed(moved)).toEqual({ ...home, ancestors: ['street', 'pine', 'plum-2'] });
  expect(placed(gone)).toEqual({ ...home, nodeId: 'plum-1', ancestors: near.ancestors });
});

test('a point belongs to the nearest marked node, or to the community when none is near', () => {
  const point = { lat: 31.2005, lng: 121.5005 };
  expect(placeOf({ detail: '南门', point }, home, 'self', directory)).toMatchObject({
    nodeId: 'plum-1',
    detail: '南门',
    point,
  });
  const lake = { lat: 31.3, lng: 121.6 };
  expect(placeOf({ detail: '湖边', point: lake }, home, 'self', directory)).toMatchObject({
    nodeId: 'plum',
    point: lake,
  });
});

test('another place is where it happened; for somebody else it is their home; one’s own flat stays private', () => {
  const kindOf = (nodeId: string, detail: string, forWhom: 'self' | 'family' = 'self') =>
    placeOf({ nodeId, detail }, home, forWhom, directory).elsewhere;
  expect(kindOf('plum-1', '201室 棋牌室')).toBe('spot');
  expect(kindOf('plum-2', '二楼走廊')).toBe('spot');
  expect(kindOf('plum-1', '201室', 'family')).toBe('home');
  expect(kindOf('plum-2', ' 602')).toBeUndefined();
  expect(placeOf(undefined, home, 'self', directory).elsewhere).toBeUndefined();
});

test.each([
  ['602室', '602室', true],
  ['602室', ' 602', true],
  ['602', '６０２ 室门口', true],
  ['602室', '602门口', true],
  ['602室', '602 厨房', true],
  ['602室', '602漏水', true],
  ['2单元602室', '602', true],
  ['602室', '2单元602室', true],
  ['1室', '1室', true],
  ['底层东首', '底层东首 天井', true],
  ['15弄8号', '15弄8号', true],
  ['12栋3室', '12栋3室 阳台', true],
  ['12单元5室', '5室', true],
  ['10号楼2', '10号楼2', true],
  ['18层B', '18层B', true],
  ['3号楼', '3号楼', true],
  ['602（东）', '602（东）', true],
  ['602室', '602楼下', true],
  ['602室', '602楼上漏水', true],
  ['12栋3室', '12栋门口', false],
  ['3号楼', '13号楼', false],
  ['1室', '1楼大厅的地砖', false],
  ['1室', '1 号楼门口', false],
  ['1室', '1单元门口', false],
  ['101室', '1101室门口', false],
  ['101室', '1012室门口', false],
  ['602室', '二楼走廊', false],
  ['602室', '603室', false],
  ['', '602室', false],
  [' ', '', false],
])('at home in %s, %s is one’s own flat: %s', (own, said, same) => {
  const flat = { ...home, detail: own };
  const place = placeOf({ nodeId: home.nodeId, detail: said }, flat, 'self', directory);
  expect(place.elsewhere).toBe(same ? undefined : 'spot');
});

test('a node comes from its id, a point or the home; an asker without a home gets none', () => {
  expect(nodeOf({}, home, directory)?._id).toBe('plum-2');
  expect(nodeOf({}, null, directory)).toBeUndefined();
  expect(nodeOf({ nodeId: 'plum-1' }, null, directory)?._id).toBe('plum-1');
  expect(nodeOf({ point: { lat: 31.2005, lng: 121.5005 } }, null, directory)?._id).toBe('plum-1');
  expect(nodeOf({ point: { lat: 31.3, lng: 121.6 } }, null, directory)).toBeUndefined();
});
