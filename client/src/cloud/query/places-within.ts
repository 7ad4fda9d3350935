import type { MeView } from '../../../../core/contract/me';
import type { OrgKind } from '../../../../core/domain/org/org';
import { query } from '../call/call';

/** One place of a list in a sheet, as `PlaceChoice` takes it. */
interface Inside {
  readonly id: string;
  readonly name: string;
  readonly hasChildren: boolean;
  readonly kind?: OrgKind | undefined;
}

/**
 * The places in an office's area: its own nodes, and everything below them. With a single office the
 * choice begins inside that node, and the whole node comes first.
 */
export function placesWithin(
  roles: MeView['roles'],
): (parent: string | null) => Promise<readonly Inside[]> {
  const own = new Map(roles.map((role) => [role.node, role]));
  const [first, ...others] = [...own.values()].map(({ node, nodeName, role }) => ({
    ...{ id: node, name: nodeName, hasChildren: true },
    kind: role === 'secretary' ? ('community' as const) : undefined,
  }));
  return async (parent: string | null) => {
    if (parent !== null) return query('org.children', { parent });
    if (!first) return [];
    if (others.length > 0) return [first, ...others];
    const inside = await query('org.children', { parent: first.id });
    return [{ ...first, name: `整个${first.name}`, hasChildren: false }, ...inside];
  };
}
