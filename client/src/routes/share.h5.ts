import type { Shared } from './shared';

/** A browser has its address bar for this. */
export function useShare(_shared: Shared | undefined): void {}
