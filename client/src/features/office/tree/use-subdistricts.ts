import { useEffect, useState } from 'react';
import type { OrgChoice } from '../../../../../core/contract/org';
import { query } from '../../../cloud/call/call';
import { useKnownMe } from '../../../cloud/query/use-me';

type Subdistrict = Pick<OrgChoice, 'id' | 'name'>;

/**
 * 管哪些街道: the subdistricts that this administrator sets up; none while they are unknown. Then the cloud
 * takes the only one, or says that one has to be chosen.
 */
export function useSubdistricts(): readonly Subdistrict[] {
  const { data: me } = useKnownMe();
  const [found, setFound] = useState<readonly Subdistrict[]>([]);
  useEffect(() => {
    const held = me?.roles.filter(({ role }) => role === 'administrator') ?? [];
    Promise.all(held.map(({ node, nodeName }) => within({ id: node, name: nodeName }))).then(
      (lists) => setFound([...new Map(lists.flat().map((one) => [one.id, one])).values()]),
      () => setFound([]),
    );
  }, [me]);
  return found;
}

/** Those of a district, or the subdistrict itself. */
async function within(node: Subdistrict): Promise<readonly Subdistrict[]> {
  const children = await query('org.children', { parent: node.id });
  const subdistricts = children.filter(({ kind }) => kind === 'subdistrict');
  return subdistricts.length > 0 ? subdistricts : [node];
}
