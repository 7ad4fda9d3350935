import type { MeView } from '../../../../core/contract/me';

/** A page about something else does not read my data again within this time. */
const FRESH_MS = 5 * 60_000;

/**
 * 我, as known on this phone, so that a page can start with it. Lost when the mini-program is closed.
 */
export interface KnownMe {
  readonly data: MeView;
  /** It was read recently, and this phone has sent no command since. */
  readonly fresh: boolean;
}

let known: { readonly view: MeView; readonly at: number } | undefined;

/** Stores what was read, unless something newer is known. */
export function keepMe(view: MeView): void {
  if (known && known.view.now >= view.now) return;
  known = { view, at: Date.now() };
}

/** A command may have changed my data, so pages must not start with the earlier data. */
export function forgetMe(): void {
  known = undefined;
}

export function knownMe(): KnownMe | undefined {
  return known && { data: known.view, fresh: Date.now() - known.at < FRESH_MS };
}
