import { accepted, DONE, grandma, stored, submitted, volunteer } from '../../testing/given';
import { NOW, refusalOf } from '../../testing/town';
import { correct } from '../commands/correct';
import { resolve } from '../commands/outcome';
import { agree, entrust, giveBack, settleSlip } from '../commands/slip';
import type { ServiceRequest } from './state';
import { mustSayTookNothing, saidTookNothing } from './took-nothing';

/** Who has to say that no money, card or key went along. */

const taker = volunteer();
const wang = { openid: taker.openid, name: taker.name };
const secretary = { openid: 'secretary-li', name: '李书记' };
const errand = (): ServiceRequest => ({ ...accepted(), category: 'errand' });
const SAID = { ...DONE, tookNothing: true } as const;
const CARD = { kind: 'card', words: '医保卡', amount: 0 } as const;

const taken = () =>
  stored(entrust(errand(), { items: [CARD], mandates: [], letter: [] }, wang, NOW));
const back = () => {
  const known = stored(agree(taken(), 's1', grandma, NOW));
  const given = { words: '', spent: 0, change: 0, receipts: [] };
  return stored(agree(stored(giveBack(known, 's1', given, wang, NOW)), 's1', grandma, NOW));
};

test('a volunteer says so of kinds in which things go along, and of no other', () => {
  expect(mustSayTookNothing(errand())).toBe(true);
  expect(mustSayTookNothing({ ...accepted(), category: 'medicine' })).toBe(true);
  expect(mustSayTookNothing(accepted())).toBe(false);
  expect(mustSayTookNothing({ ...submitted(), category: 'errand' })).toBe(false);
});

test('without it nobody is done; with it the result says so', () => {
  expect(refusalOf(() => resolve(errand(), DONE, wang, NOW))).toBe('slip/say-whether');
  const said = stored(resolve(errand(), SAID, wang, NOW));
  expect(saidTookNothing(said)).toBe(true);
  expect(said.result).not.toHaveProperty('tookNothing');
  // Where nobody has to say it, it is not kept.
  expect(saidTookNothing(stored(resolve(accepted(), SAID, wang, NOW)))).toBe(false);
});

test('a slip of their own that has come to its end says more', () => {
  expect(mustSayTookNothing(back())).toBe(false);
  expect(mustSayTookNothing(stored(settleSlip(taken(), 's1', '问过了', secretary, NOW)))).toBe(
    false,
  );
  const [slip] = back().slips;
  const others = { ...back(), slips: slip ? [{ ...slip, holder: 'somebody-else' }] : [] };
  expect(mustSayTookNothing(others)).toBe(true);
});

test('a kind that was corrected meanwhile is no way around it', () => {
  const corrected = stored(correct(errand(), 'repair', null, wang, NOW));
  expect(mustSayTookNothing(corrected)).toBe(true);
});
