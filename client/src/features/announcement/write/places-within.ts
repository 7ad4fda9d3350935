import type { MeView } from '../../../../../core/contract/view';
import { query } from '../../../cloud/call/call';
import type { LoadPlaces } from '../../../ui/form/use-place-level';

/**
 * The places an office may write to: its own nodes, and what lies below them. The holder of one
 * office begins inside it, with the whole of it as the first choice.
 */
export function placesWithin(roles: MeView['roles']): LoadPlaces {
  const own = new Map(roles.map(({ node, nodeName }) => [node, nodeName]));
  const [first, ...others] = [...own].map(([id, name]) => ({ id, name, hasChildren: true }));
  return async (parent) => {
    if (parent !== null) return query('org.children', { parent });
    if (!first) return [];
    if (others.length > 0) return [first, ...others];
    const inside = await query('org.children', { parent: first.id });
    return [{ ...first, name: `整个${first.name}`, hasChildren: false }, ...inside];
  };
}
