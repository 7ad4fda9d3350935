import { later, NODES, NOW, pathOf, studio } from '../testing/town';
import { askedAnew } from './after-move';
import type { Studio } from './studio';

/** 兴业里's building goes to another community. */
const before = pathOf('house-5');
const after = [...pathOf('heping'), 'house-5'];
const moved = [{ node: 'house-5', before, after }];
const nodes = new Map(
  NODES.map((node) => [node._id, node._id === 'house-5' ? { ...node, changedAt: later(5) } : node]),
);
const one = (but: Partial<Studio>) => studio('east', { further: [], ...but });
const look = (but: Partial<Studio>, room = pathOf('xingye')) =>
  askedAnew(one(but), moved, room, nodes, later(6));
const agreed = (at: string) => ({ node: 'house-5', state: 'agreed', at }) as const;

test.each([
  ['with its room elsewhere in the old community', pathOf('xingye')],
  ['with its room in the building itself', before],
])('a studio %s asks the new office', (_, room) => {
  expect(look({ serves: ['xingye', 'house-5'] }, room)).toMatchObject({
    serves: ['xingye'],
    further: [{ node: 'house-5', state: 'asked', at: later(6) }],
    changedAt: later(6),
  });
});

test('the word of the office there ends with the move as well', () => {
  const stays = look({ serves: ['house-5'], further: [agreed(NOW)] }, pathOf('street'));
  expect(stays).toMatchObject({ serves: [], further: [{ node: 'house-5', state: 'asked' }] });
});

test('an agreement from after the move stays, however often it is looked at', () => {
  const known = { serves: ['house-5'], further: [agreed(later(5))] };
  expect(look(known)).toEqual(one(known));
  const waits = look({ serves: ['house-5'] });
  expect(askedAnew(waits, moved, pathOf('xingye'), nodes, later(9))).toBe(waits);
});

test('below the office of whoever founded it nothing is asked', () => {
  const wide = { serves: ['house-5'] };
  expect(look(wide, pathOf('street'))).toEqual(one(wide));
  const whole = { serves: ['xingye'] };
  expect(look(whole)).toEqual(one(whole));
});

describe('of a merged place', () => {
  const xingye = pathOf('xingye');
  const gone = (node: string, into: string) => [
    { node, into, before: pathOf(node), after: pathOf(into) },
  ];
  const merge = (but: Partial<Studio>, node: string, into: string, room = xingye) =>
    askedAnew(one(but), gone(node, into), room, nodes, later(6));
  const asks = (node: string) => ({ node, state: 'asked', at: later(6) });

  test('the office of what has taken its place is asked, when it is another', () => {
    expect(merge({ serves: ['xingye', 'house-8'] }, 'xingye', 'heping')).toMatchObject({
      serves: ['house-8'],
      further: [asks('heping')],
    });
    const agreedTo = { serves: ['house-5'], further: [agreed(later(9))] };
    expect(merge(agreedTo, 'house-5', 'house-9')).toMatchObject({
      serves: [],
      further: [asks('house-9')],
    });
  });

  test('what was asked for only is asked of the other office', () => {
    const asked = { serves: [], further: [{ ...asks('house-5'), state: 'asked' as const }] };
    expect(merge(asked, 'house-5', 'house-9').further).toEqual([asks('house-9')]);
  });

  test('below one office it is served, and an agreement stays', () => {
    expect(merge({ serves: ['house-5'] }, 'house-5', 'house-6')).toMatchObject({
      serves: ['house-6'],
      further: [],
    });
    const agreedTo = { serves: ['house-5'], further: [agreed(NOW)] };
    expect(merge(agreedTo, 'house-5', 'house-6', pathOf('heping'))).toMatchObject({
      serves: ['house-6'],
      further: [{ ...agreed(NOW), node: 'house-6' }],
    });
  });

  test('what is served already is not asked for', () => {
    const both = { serves: ['house-5', 'house-9'] };
    expect(merge(both, 'house-5', 'house-9')).toMatchObject({ serves: ['house-9'], further: [] });
  });
});
