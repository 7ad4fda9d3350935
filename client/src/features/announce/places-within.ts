import type { MeView } from '../../../../core/contract/view';
import { query } from '../../cloud/call';
import type { LoadPlaces } from '../../ui/use-place-level';

/** The places an office may write to: its own nodes, and what lies below them. */
export function placesWithin(roles: MeView['roles']): LoadPlaces {
  const own = new Map(roles.map(({ node, nodeName }) => [node, nodeName]));
  return async (parent) => {
    if (parent !== null) return query('org.children', { parent });
    return [...own].map(([id, name]) => ({ id, name, hasChildren: true }));
  };
}
