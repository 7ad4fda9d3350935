import { ACT_LIMITS, type LimitedAct } from '../../core/domain/base/limits';
import { Refusal } from '../../core/domain/base/refusal';
import { type Bound, boundsOf, requirePossible } from '../../core/domain/person/acts';
import { _ } from '../store/cloud';
import { people } from '../store/tables';
import type { ApiCall } from './call';
import { isTooOften } from './too-often';

/** How often it tries again when the document was moved or others counted in between. */
const TRIES = 3;

/**
 * 记一次: counts an act of the caller, or refuses it with the moment when it is possible again. It is one
 * conditional write that needs no read, so a handler can start it beside its own reads, and sixty
 * parallel calls cannot pass together. A refused operation counts as well.
 *
 * @throws Refusal `limit/…`
 */
export async function takeAct(call: ApiCall, act: LimitedAct): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (await count(call, act)) return;
    const person = await people.find(call.openid);
    if (!person) return requireNotTooOften(call);
    requirePossible(person.acts, act, call.now);
  }
  throw new Refusal('cloud/busy');
}

/** There is no document to count on: whatever founds it follows. */
function requireNotTooOften({ openid, now }: ApiCall): void {
  if (isTooOften('newcomer', openid, now)) throw new Refusal('cloud/too-often');
}

/** 先记着: begins to count, for a handler that awaits the result after its own reads. */
export function beginAct(call: ApiCall, act: LimitedAct): Promise<void> {
  const taken = takeAct(call, act);
  // The handler may refuse before it awaits the count.
  taken.catch(() => undefined);
  return taken;
}

async function count({ openid, now }: ApiCall, act: LimitedAct): Promise<boolean> {
  const field = `acts.${act}`;
  const open = boundsOf(act, now).map((bound) => [`${field}.${bound.index}`, isBefore(bound)]);
  const { perDay } = ACT_LIMITS[act];
  const added = _.push({ each: [now], position: 0, slice: perDay });
  const where = { _id: openid, ...Object.fromEntries(open) };
  return (await people.update(where, { [field]: added })) === 1;
}

function isBefore({ since }: Bound) {
  return _.not(_.gt(since));
}
