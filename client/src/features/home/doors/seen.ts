import type { MeView } from '../../../../../core/contract/me';
import { announces } from '../../../../../core/domain/org/office';
import { activeStudios, isVolunteer } from '../../../../../core/domain/person/standing';
import type { Seen } from './door';

/** The facts that decide about doors, also before the person is known. */
export function seenBy(me: MeView | undefined, mineAbove: boolean): Seen {
  const setsUp = me !== undefined && !me.roles.some(announces);
  const rests = me !== undefined && isVolunteer(me) && activeStudios(me).length === 0;
  const administersAll = me?.administersAll ?? false;
  const captain = me?.posts.some(({ role }) => role === 'captain') ?? false;
  return { leads: me?.leads ?? [], setsUp, administersAll, rests, captain, mineAbove };
}
