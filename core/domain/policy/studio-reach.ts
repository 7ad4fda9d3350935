import type { NodeId } from '../org/org';
import type { Person } from '../person/person';
import type { Directory } from '../studio/directory';
import { declareServes } from '../studio/further';
import type { Studio } from '../studio/studio';
import type { Moment } from '../time/moment';
import { maySetUp, setUpNodes } from './oversight';

/** 服务范围 as it counts when this person declares it: an office elsewhere is asked first. */
export function servesDeclaredBy(
  person: Person,
  before: Pick<Studio, 'serves' | 'further'>,
  declared: readonly NodeId[],
  { nodes }: Directory,
  now: Moment,
): Pick<Studio, 'serves' | 'further'> {
  const hasSay = (ancestors: readonly NodeId[]) => maySetUp(person, ancestors, now);
  return declareServes(before, declared, { hasSay, nodes, now });
}

/**
 * 距离算到哪里: a changed radius counts only where the office that sets it has a say. A lead, who can only
 * make it smaller, changes nothing about where it counts.
 */
export function radiusSetBy(
  person: Person,
  before: Pick<Studio, 'version' | 'ancestors' | 'point' | 'reach' | 'reachWithin'>,
  { point, reach }: Pick<Studio, 'point' | 'reach'>,
  now: Moment,
): Studio['reachWithin'] {
  const isSame =
    before.reach === reach && before.point?.lat === point?.lat && before.point?.lng === point?.lng;
  const isOffice = before.version === 0 || maySetUp(person, before.ancestors, now);
  return isSame || !isOffice ? before.reachWithin : setUpNodes(person, now);
}
