import type { KindGuess } from '../../../core/contract/request/view';
import { Refusal } from '../../../core/domain/base/refusal';
import { CATEGORY_CODES } from '../../../core/domain/category/category';
import { nodeOf } from '../../../core/domain/request/commands/place-of';
import { saysNothing } from '../../../core/domain/request/model/nonsense';
import { type Guess, suggest } from '../../../core/suggest/suggest';
import { localLessons } from '../../kind/local-lessons';
import { kindModel } from '../../kind/model';
import type { Handler } from '../../runtime/gateway';
import { isTooOften } from '../../runtime/too-often';

/**
 * 猜类别: the likely categories of a resident's words, from the shared model and the lessons of the
 * subdistrict of the place. Stores nothing.
 */
export const suggestKind: Handler<'requests.suggest'> = async (call, { what, ...where }) => {
  if (isTooOften('suggest', call.openid, call.now)) throw new Refusal('cloud/too-often');
  if (saysNothing(what)) return { best: null, three: [] };
  const [person, directory] = await Promise.all([call.person, call.directory]);
  const place = nodeOf(where, person.home, directory);
  const lessons = await localLessons(place?.ancestors ?? person.ancestors, directory);
  const { best, three, understood } = suggest(kindModel(), what, lessons);
  if (!understood) return { best: null, three: [] };
  return { best: best ? (guessOf(best)[0] ?? null) : null, three: three.flatMap(guessOf) };
};

/** Undefined for a code that the model knows but the product no longer has. */
function guessOf({ category, confidence }: Guess): KindGuess[] {
  const code = CATEGORY_CODES.find((each) => each === category);
  return code ? [{ category: code, confidence }] : [];
}
