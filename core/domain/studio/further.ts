import { Refusal } from '../base/refusal';
import { isWithin, type NodeId, type OrgNode } from '../org/org';
import type { Moment } from '../time/moment';
import type { FurtherPlace, Studio } from './studio';

type Served = Pick<Studio, 'serves' | 'further'>;

/** Who declares, where, when. */
interface Declaring {
  /** May whoever declares it decide about studios on this path? */
  readonly hasSay: (ancestors: readonly NodeId[]) => boolean;
  readonly nodes: ReadonlyMap<NodeId, OrgNode>;
  readonly now: Moment;
}

/**
 * 声明服务范围: what of these places counts at once, and what an office elsewhere is asked for. What the
 * studio served before stays, and parts of it; what is asked for stays asked, whoever saves it.
 */
export function declareServes(
  before: Served,
  declared: readonly NodeId[],
  { hasSay, nodes, now }: Declaring,
): Served {
  const serves: NodeId[] = [];
  const further: FurtherPlace[] = [];
  for (const node of new Set(declared)) {
    const path = nodes.get(node)?.ancestors ?? [];
    const known = entryFor(before, node, path);
    const isServed = before.serves.some((one) => isWithin(one, path));
    const counts = known ? known.state === 'agreed' : isServed || hasSay(path);
    if (counts) serves.push(node);
    if (known) further.push({ ...known, node });
    else if (!counts) further.push({ node, state: 'asked', at: now });
  }
  return { serves, further };
}

/** What was asked for this node, or agreed for one above it that the studio serves it by. */
function entryFor(
  { serves, further }: Served,
  node: NodeId,
  path: readonly NodeId[],
): FurtherPlace | undefined {
  const exact = further.find((one) => one.node === node);
  if (exact || serves.includes(node)) return exact;
  const above = serves.filter((one) => isWithin(one, path));
  const agreed = further.filter((one) => above.includes(one.node));
  // Served by a place of its own as well, it is not further.
  return agreed.length > 0 && agreed.length === above.length ? agreed[0] : undefined;
}

/** 新请的: places that the change asks an office elsewhere for, agreed ones that have moved among them. */
export function newlyAsked(before: Served, after: Served): readonly NodeId[] {
  const known = before.further.filter(({ state }) => state === 'asked').map(({ node }) => node);
  return after.further
    .filter(({ node, state }) => state === 'asked' && !known.includes(node))
    .map(({ node }) => node);
}

/** 点头: from now on the studio serves this place. */
export function agreeReach(studio: Studio, node: NodeId, now: Moment): Studio {
  if (!studio.further.some((one) => one.node === node && one.state === 'asked')) {
    throw new Refusal('studio/reach-not-asked');
  }
  const further = studio.further.map((one) =>
    one.node === node ? { node, state: 'agreed' as const, at: now } : one,
  );
  const serves = [...studio.serves.filter((one) => one !== node), node];
  return { ...studio, serves, further, changedAt: now };
}

/**
 * 不点头, or 收回: nothing new from this place and from parts of it; what the studio has from there goes
 * on.
 */
export function endReach(
  studio: Studio,
  node: NodeId,
  nodes: ReadonlyMap<NodeId, OrgNode>,
  now: Moment,
): Studio {
  if (!studio.further.some((one) => one.node === node)) {
    throw new Refusal('studio/reach-not-asked');
  }
  const isEnded = (one: NodeId) => one === node || isWithin(node, nodes.get(one)?.ancestors ?? []);
  const ended = studio.further.filter((one) => isEnded(one.node)).map((one) => one.node);
  return {
    ...studio,
    serves: studio.serves.filter((one) => !ended.includes(one)),
    further: studio.further.filter((one) => !ended.includes(one.node)),
    changedAt: now,
  };
}
