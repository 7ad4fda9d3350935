import type { MeView } from '../../../../../core/contract/me';
import type { Seen } from './door';

/** What decides about doors, of somebody who may not be known yet. */
export function seenBy(me: MeView | undefined, mineAbove: boolean): Seen {
  return { leads: me?.leads ?? [], rests: me?.volunteer?.state === 'paused', mineAbove };
}
