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
