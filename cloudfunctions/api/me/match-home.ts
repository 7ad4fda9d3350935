import { remember } from '../../../core/domain/base/command';
import { Refusal } from '../../../core/domain/base/refusal';
import { householdIdOf } from '../../../core/domain/org/household';
import { HOUSEHOLD_TRIES } from '../../../core/domain/org/household-list';
import type { Place } from '../../../core/domain/org/org';
import { mergedIn, standsFor } from '../../../core/domain/org/paths';
import { vouch } from '../../../core/domain/person/residence';
import type { Directory } from '../../../core/domain/studio/directory';
import { daysAfter, type Moment, sayMoment } from '../../../core/domain/time/moment';
import { changePerson } from '../../runtime/change-person';
import type { Handler } from '../../runtime/gateway';
import { householdKey, householdSecret, telephoneKey } from '../../runtime/household-keys';
import { recordDeed } from '../../runtime/record-deed';
import { beginAct } from '../../runtime/take-act';
import { _ } from '../../store/cloud';
import { tableOf } from '../../store/table';

const households = tableOf('households');

/**
 * 对住户名册: the flat, and the last four digits of a telephone that the office has of it, vouch for the home.
 * Tries are counted per person and per household. So nobody guesses by trying many flats, nor by using
 * many accounts. A household that is not listed answers like wrong digits.
 */
export const matchHome: Handler<'me.matchHome'> = async (call, { lastFour }) => {
  const counted = beginAct(call, 'match');
  const { nodes } = await call.directory;
  return changePerson(call, call.openid, async (person) => {
    await counted;
    const { home } = person;
    const id = home && householdIdOf(home);
    if (!home || id === null) throw new Refusal('people/no-flat');
    if (person.residence.vouched) throw new Refusal('people/vouched-already');
    if (!(await isListedUnder(namesOf(home, nodes), lastFour, call.now))) {
      throw new Refusal('people/household-unmatched');
    }
    const vouched = { at: call.now, by: null, as: { kind: 'list' } } as const;
    const next = vouch(person, home, vouched);
    await recordDeed(call, {
      ...{ act: 'home.vouched', as: { kind: 'oneself' }, ancestors: person.ancestors },
      matters: [{ id: '', person: call.openid }],
    });
    return { next: remember(next, call.command, 'vouched') };
  });
};

/** The household as it is called now, and as it was called before its building took in another. */
function namesOf(home: Place, nodes: Directory['nodes']): string[] {
  const merged = mergedIn(nodes.values());
  const earlier = [...merged.keys()].filter((one) => standsFor(one, merged) === home.nodeId);
  return [home.nodeId, ...earlier].flatMap((nodeId) => householdIdOf({ ...home, nodeId }) ?? []);
}

async function isListedUnder(ids: readonly string[], lastFour: string, now: Moment) {
  const answers = await Promise.all(ids.map((id) => isListed(id, lastFour, now)));
  return answers.includes(true);
}

/** @throws Refusal `limit/match` when digits were tried too often for this household */
async function isListed(id: string, lastFour: string, now: Moment): Promise<boolean> {
  const secret = secretIfAny();
  if (!secret) return false;
  const _id = householdKey(secret, id);
  const last = `tries.${HOUSEHOLD_TRIES - 1}`;
  const taken = await households.update(
    { _id, [last]: _.not(_.gt(daysAfter(now, -1))) },
    { tries: _.push({ each: [now], position: 0, slice: HOUSEHOLD_TRIES }) },
  );
  const known = await households.find(_id);
  if (known && taken !== 1) {
    const again = daysAfter(known.tries[HOUSEHOLD_TRIES - 1] ?? now, 1);
    throw new Refusal('limit/match', { when: sayMoment(again, now) });
  }
  return known?.keys.includes(telephoneKey(secret, id, lastFour)) ?? false;
}

/** Without a secret there is no list. */
function secretIfAny() {
  return process.env.FILES_SECRET ? householdSecret() : null;
}
