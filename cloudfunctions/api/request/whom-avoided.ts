import type { WhomAvoided } from '../../../core/contract/request/view';
import { Refusal } from '../../../core/domain/base/refusal';
import { nodeOf } from '../../../core/domain/request/commands/place-of';
import { candidatesFor, couldCome } from '../../../core/domain/request/model/avoided';
import type { Handler } from '../../runtime/gateway';
import { isTooOften } from '../../runtime/too-often';
import { rollAround } from '../../store/roll';

/** As many as a person can choose from; who writes a whole name finds theirs among the first. */
const MOST_CANDIDATES = 6;

/** 您说的是谁: whom these words may mean among those who could come, before the request is sent. Nobody's id is told. */
export const whomAvoided: Handler<'requests.whomAvoided'> = async (call, { names, ...where }) => {
  if (isTooOften('whom', call.openid, call.now)) throw new Refusal('cloud/too-often');
  const [person, directory] = await Promise.all([call.person, call.directory]);
  const ancestors = nodeOf(where, person.home, directory)?.ancestors ?? person.ancestors;
  // Without a place nobody is known who could come.
  if (names.length === 0 || ancestors.length === 0) return [];
  const roll = await rollAround(ancestors, directory);
  const others = roll.filter(
    (one) => one._id !== call.openid && couldCome(one, ancestors, directory, call.now),
  );
  return names.map((said): WhomAvoided => {
    const found = candidatesFor(said, others, directory, call.now);
    const once = [...new Map(found.map((one) => [one.key, one])).values()];
    return {
      said,
      candidates: once
        .slice(0, MOST_CANDIDATES)
        .map(({ name, of, key, sure }) => ({ name, of, key, sure })),
    };
  });
};
