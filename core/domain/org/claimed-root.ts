import type { Moment } from '../time/moment';
import type { OrgNode } from './org';

const DISTRICT = 'district';
const SUBDISTRICT = 'subdistrict';

/** 认领的区: where the first administrator holds office. */
export const CLAIMED_ROOT = DISTRICT;

/** The nodes that 认领 makes, by id; an archive that is restored puts its own in their place. */
export const CLAIMED_NODES: readonly string[] = [DISTRICT, SUBDISTRICT];

/** 区 and 街道, under the names they were given. */
export function claimedNodes(district: string, subdistrict: string, changedAt: Moment): OrgNode[] {
  return [
    {
      ...{ _id: DISTRICT, kind: 'district', name: district, parent: null },
      ...{ ancestors: [DISTRICT], changedAt },
    },
    {
      ...{ _id: SUBDISTRICT, kind: 'subdistrict', name: subdistrict, parent: DISTRICT },
      ...{ ancestors: [DISTRICT, SUBDISTRICT], changedAt },
    },
  ];
}
