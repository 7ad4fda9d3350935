/** A sentence, and what of it must not be seen before acceptance. */
export type Saying = readonly [sentence: string, ...hidden: string[]];

/**
 * 说法: sentences of each kind, written before any rule for them. The rules were written for every
 * second one (`seenBy`), the others were held out (`heldOut`). Whoever writes both knows both, so more were
 * written when the rules were done: `said-after`, `said-later`, `said-last`.
 */
export interface Sayings {
  readonly kind: string;
  readonly all: readonly Saying[];
}

export function seenBy<One>(all: readonly One[]): readonly One[] {
  return all.filter((_one, index) => index % 2 === 0);
}

export function heldOut<One>(all: readonly One[]): readonly One[] {
  return all.filter((_one, index) => index % 2 === 1);
}
