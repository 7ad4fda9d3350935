import type { KindGuess } from '../../core/contract/view';
import { CATEGORY_CODES } from '../../core/domain/category';
import { saysNothing } from '../../core/domain/nonsense';
import type { Model } from '../../core/suggest/model';
import { fromFile } from '../../core/suggest/model-file';
import { type Guess, suggest } from '../../core/suggest/suggest';
import type { Handler } from '../runtime/door';
import file from '../kind/model.json';

let unpacked: Model | undefined;

/** 猜类别: what a resident's words are about. Keeps nothing of them. */
export const suggestKind: Handler<'requests.suggest'> = async (_call, { what }) => {
  if (saysNothing(what)) return { best: null, three: [] };
  // Unpacked when it is first asked for: most instances never are.
  unpacked ??= fromFile(file);
  const { best, three, understood } = suggest(unpacked, what);
  if (!understood) return { best: null, three: [] };
  return { best: best ? (guessOf(best)[0] ?? null) : null, three: three.flatMap(guessOf) };
};

/** None for a code that the model still knows and the street no longer has. */
function guessOf({ category, confidence }: Guess): KindGuess[] {
  const code = CATEGORY_CODES.find((each) => each === category);
  return code ? [{ category: code, confidence }] : [];
}
