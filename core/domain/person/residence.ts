import type { OpenId } from '../base/identity';
import { Refusal } from '../base/refusal';
import { householdIdOf, isSameHousehold } from '../org/household';
import type { OfficeRole, PostRole } from '../org/office';
import type { NodeId, Place } from '../org/org';
import type { Moment } from '../time/moment';

/** 凭什么核实: the office or captain who vouched, or the list of households that an office imported. */
export type VouchedAs =
  | { readonly kind: 'office'; readonly role: OfficeRole; readonly node: NodeId }
  | { readonly kind: 'post'; readonly role: PostRole; readonly node: NodeId }
  | { readonly kind: 'list' };

/** 已核实: since when, by whom and as what. */
export interface Vouched {
  readonly at: Moment;
  /** Null when the list vouches. */
  readonly by: OpenId | null;
  readonly as: VouchedAs;
}

/**
 * 住处核实: a home is only claimed until somebody vouches for it. It matters where a household counts,
 * as in a vote, and never for asking for help. Nobody is asked whether they own the flat or rent it.
 */
export interface Residence {
  /** 请人核实: since when the person waits for it; null when they do not. */
  readonly askedAt: Moment | null;
  readonly vouched: Vouched | null;
}

/** 未核实: what the person says themselves. */
export const CLAIMED: Residence = { askedAt: null, vouched: null };

/** The fields of a person that these functions read. */
interface Residing {
  readonly home: Place | null;
  readonly residence: Residence;
}

/**
 * 请人核实
 *
 * @throws Refusal `people/no-flat`, `people/vouched-already`
 */
export function askVouching<Who extends Residing>(person: Who, now: Moment): Who {
  requireFlat(person);
  const { vouched, askedAt } = person.residence;
  if (vouched) throw new Refusal('people/vouched-already');
  return { ...person, residence: { vouched, askedAt: askedAt ?? now } };
}

/**
 * 核实
 *
 * @param seen the home that whoever vouches has read; another one they do not vouch for
 * @throws Refusal `people/home-changed`, `people/no-flat`, `people/vouched-already`
 */
export function vouch<Who extends Residing>(
  person: Who,
  seen: Pick<Place, 'nodeId' | 'detail'>,
  vouched: Vouched,
): Who {
  requireSeen(person, seen);
  requireFlat(person);
  if (person.residence.vouched) throw new Refusal('people/vouched-already');
  return { ...person, residence: { askedAt: null, vouched } };
}

/**
 * 没能核实、不再算数: nobody vouches, and the person may ask again.
 *
 * @throws Refusal `people/home-changed`, `people/nothing-to-vouch`
 */
export function endVouching<Who extends Residing>(
  person: Who,
  seen: Pick<Place, 'nodeId' | 'detail'>,
): Who {
  requireSeen(person, seen);
  const { vouched, askedAt } = person.residence;
  if (vouched === null && askedAt === null) throw new Refusal('people/nothing-to-vouch');
  return { ...person, residence: CLAIMED };
}

/** 搬了家: what was vouched for or asked holds for that household alone. */
export function residenceAt(
  { home: before, residence }: Residing,
  home: Pick<Place, 'nodeId' | 'detail'>,
): Residence {
  return before && isSameHousehold(before, home) ? residence : CLAIMED;
}

function requireFlat({ home }: Residing): void {
  if (!home || householdIdOf(home) === null) throw new Refusal('people/no-flat');
}

function requireSeen({ home }: Residing, seen: Pick<Place, 'nodeId' | 'detail'>): void {
  if (!home || !isSameHousehold(home, seen)) throw new Refusal('people/home-changed');
}
