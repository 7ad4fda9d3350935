import type { CategoryCode } from '../category/category';
import { categoryOf } from '../category/category';
import { isDanger } from '../category/danger';
import { isWithin, type NodeId } from '../org/org';
import type { Directory } from '../studio/directory';
import type { Studio } from '../studio/studio';

/** What a form of a studio says. */
type Declared = Pick<
  Studio,
  'lead' | 'ancestors' | 'serves' | 'further' | 'fee' | 'feeNote' | 'point' | 'reach'
> &
  Pick<Studio, 'specialities' | 'alsoHelps' | 'paused' | 'pausedBy'>;

/**
 * 只有书记和街道能改的: every right that a lead does not give to the own studio, in words, and when a change
 * takes it. Whatever is not listed (introduction, room, hours, telephone, capacity, kinds that are
 * neither sealed nor urgent, giving up) a lead changes alone.
 */
const OFFICE_ONLY: readonly {
  readonly what: string;
  readonly takes: (before: Declared, after: Declared, directory: Directory) => boolean;
}[] = [
  { what: '领衔人', takes: (before, after) => before.lead !== after.lead },
  {
    what: '所在的社区',
    takes: (before, after) => before.ancestors.at(-1) !== after.ancestors.at(-1),
  },
  { what: '更大的服务范围', takes: servesMore },
  { what: '更远的上门距离', takes: reachesFurther },
  { what: '收费', takes: (one, other) => one.fee !== other.fee || one.feeNote !== other.feeNote },
  {
    what: '保密的类别',
    takes: (one, other) => addsKind(one, other, (kind) => categoryOf(kind).sealed),
  },
  {
    what: '紧急的类别',
    takes: (one, other) => addsKind(one, other, (kind) => isDanger({ category: kind })),
  },
  {
    what: '恢复接单',
    takes: (before, after) => before.paused && !after.paused && before.pausedBy === 'office',
  },
];

/** 要请书记改的: the office-only rights that this change takes, in words; none for most changes. */
export function officeOnlyIn(
  before: Declared,
  after: Declared,
  directory: Directory,
): readonly string[] {
  return OFFICE_ONLY.filter(({ takes }) => takes(before, after, directory)).map(({ what }) => what);
}

/** The sealed kinds that this change adds. */
export function sealedAdded(
  before: Pick<Studio, 'specialities' | 'alsoHelps'>,
  after: Pick<Studio, 'specialities' | 'alsoHelps'>,
): readonly CategoryCode[] {
  return kindsOf(after).filter(
    (kind) => categoryOf(kind).sealed && !kindsOf(before).includes(kind),
  );
}

function kindsOf({ specialities, alsoHelps }: Pick<Studio, 'specialities' | 'alsoHelps'>) {
  return [...new Set([...specialities, ...alsoHelps])];
}

function addsKind(
  before: Pick<Studio, 'specialities' | 'alsoHelps'>,
  after: Pick<Studio, 'specialities' | 'alsoHelps'>,
  counts: (kind: CategoryCode) => boolean,
): boolean {
  const known = kindsOf(before);
  return kindsOf(after).some((kind) => counts(kind) && !known.includes(kind));
}

/** Asking an office elsewhere is the office's right too. */
function servesMore(before: Declared, after: Declared, { nodes }: Directory): boolean {
  const known = declaredBy(before);
  return !declaredBy(after).every((node) => {
    const path = nodes.get(node)?.ancestors ?? [];
    return known.some((one) => isWithin(one, path));
  });
}

function declaredBy({ serves, further }: Declared): readonly NodeId[] {
  return [...serves, ...further.map(({ node }) => node)];
}

/** Further, or as far around another entrance. */
function reachesFurther(before: Declared, after: Declared): boolean {
  if (!after.reach) return false;
  if (after.reach > (before.reach ?? 0)) return true;
  return before.point?.lat !== after.point?.lat || before.point?.lng !== after.point?.lng;
}
