import type { MeView } from '../../../../core/contract/me';

/** For so long what is known of me needs no asking, where a page is about something else. */
const FRESH_MS = 5 * 60_000;

/** 我, as this phone knows: a page can begin with it. It is gone when the mini-program is closed. */
export interface KnownMe {
  readonly data: MeView;
  /** Read a moment ago, and no command of this phone's since. */
  readonly fresh: boolean;
}

let known: { readonly view: MeView; readonly at: number } | undefined;

/** Keeps what was read, unless something newer is known. */
export function keepMe(view: MeView): void {
  if (known && known.view.now >= view.now) return;
  known = { view, at: Date.now() };
}

/** What I did just now may have changed who I am: nobody begins with what was before. */
export function forgetMe(): void {
  known = undefined;
}

export function knownMe(): KnownMe | undefined {
  return known && { data: known.view, fresh: Date.now() - known.at < FRESH_MS };
}
