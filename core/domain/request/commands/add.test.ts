import { MOST_ADDITIONS } from '../../base/limits';
import { accepted, grandma, inStatesOtherThan } from '../../testing/given';
import { later, NOW, refusalOf } from '../../testing/town';
import { add } from './add';

const said = { words: '总阀已经关了', photos: ['cloud://env/photos/2.jpg'] };

test('an addition is kept beside the first words, and nothing else changes', () => {
  const request = accepted();
  const { next, events } = add(request, said, grandma, later(5));
  expect(next).toEqual({ ...request, additions: [{ ...said, at: later(5) }] });
  expect(events).toEqual([{ type: 'request.added', at: later(5), by: grandma, photos: 1 }]);
});

test('a photo alone is an addition, an empty one is refused', () => {
  const photo = { words: '', photos: said.photos };
  expect(add(accepted(), photo, grandma, NOW).next.additions).toHaveLength(1);
  expect(refusalOf(() => add(accepted(), { words: '', photos: [] }, grandma, NOW))).toBe(
    'request/adds-nothing',
  );
});

test('the number of additions is limited', () => {
  const additions = Array.from({ length: MOST_ADDITIONS }, () => ({ ...said, at: NOW }));
  expect(refusalOf(() => add({ ...accepted(), additions }, said, grandma, NOW))).toBe(
    'request/added-enough',
  );
});

test.each(inStatesOtherThan('submitted', 'offered', 'accepted', 'referred'))(
  'a request that is $state takes no additions',
  ({ request }) => {
    expect(refusalOf(() => add(request, said, grandma, NOW))).toBe('request/is-over');
  },
);
