import { useQuery } from '../../../cloud/query/use-query';
import type { FilterPlace } from './office-filter';

/**
 * The places an office can filter by: its nodes; for a single node, those below it, down to the
 * grids. Empty until they are read.
 */
export function usePlaces(): readonly FilterPlace[] {
  const roles = useQuery('me.read', {}).data?.roles ?? [];
  const own = [...new Map(roles.map(({ node, nodeName }) => [node, nodeName]))];
  const single = own.length === 1 ? own[0]?.[0] : undefined;
  const below = useQuery('org.children', single === undefined ? undefined : { parent: single });
  if (own.length > 1) return own.map(([id, name]) => ({ id, name }));
  return (below.data ?? []).filter(({ kind }) => kind !== 'building');
}
