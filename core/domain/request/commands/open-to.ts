import { Refusal } from '../../base/refusal';
import { type CategoryCode, categoryOf } from '../../category/category';
import { saysNothing } from '../model/nonsense';
import type { Nameless, Readers, Voice } from '../model/state';

/** The words of a request, and who may read them. */
interface Wish {
  readonly category: CategoryCode;
  readonly what: string;
  readonly voice: Voice | null;
  readonly readers: Readers;
  readonly nameless: Nameless;
}

/**
 * 说得清、露得起: refuses a draft that says nothing, or that would show neighbours what must stay private.
 * The draft stays on the phone.
 *
 * @throws Refusal `request/says-nothing` when there is no voice message either, `request/needs-a-name`
 * when a helper must know the person, `request/sealed-stays-sealed`, `request/neighbours-need-words`
 */
export function requireSensible({ category, what, voice, readers, nameless }: Wish): void {
  const { sealed, mayBeNameless } = categoryOf(category);
  const silent = saysNothing(what);
  if (silent && !voice) throw new Refusal('request/says-nothing');
  if (nameless === 'altogether' && !mayBeNameless) throw new Refusal('request/needs-a-name');
  if (readers === 'helpers') return;
  if (sealed) throw new Refusal('request/sealed-stays-sealed');
  if (silent) throw new Refusal('request/neighbours-need-words');
}
