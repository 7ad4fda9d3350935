import type { MeView } from '../../../../../core/contract/me';
import { announces } from '../../../../../core/domain/org/office';
import type { Seen } from './door';

/** What decides about doors, of somebody who may not be known yet. */
export function seenBy(me: MeView | undefined, mineAbove: boolean): Seen {
  const setsUp = me !== undefined && !me.roles.some(announces);
  return { leads: me?.leads ?? [], setsUp, rests: me?.volunteer?.state === 'paused', mineAbove };
}
