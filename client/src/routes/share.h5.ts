import type { Shared } from './shared';

/** In a browser the address bar is used for sharing. */
export function useShare(_shared: Shared | undefined): void {}
