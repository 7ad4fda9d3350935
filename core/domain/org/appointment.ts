import type { Versioned } from '../base/command';
import type { OpenId } from '../base/identity';
import { Refusal } from '../base/refusal';
import { type WithDue, withDue } from '../time/due';
import { daysAfter, type Moment } from '../time/moment';
import { grantOf, type Role, type RoleGrant } from './office';
import type { NodeId, OrgKind } from './org';

/** 请谁: somebody known here, or whoever proves this telephone. */
export type Appointee =
  | { readonly kind: 'person'; readonly openid: OpenId }
  | { readonly kind: 'phone'; readonly phone: string };

/** `sweep` removes it once nobody has taken it in time. */
export type AppointmentJob = 'sweep';

/**
 * 任命: a role that waits for the person to confirm it. A telephone that somebody typed proves nothing:
 * the person shows by WeChat that it is theirs, or types the code that the office handed over.
 */
export interface Appointment extends Versioned, WithDue<AppointmentJob> {
  readonly role: Role;
  readonly node: NodeId;
  /** The path of the node, by which offices find it. */
  readonly ancestors: readonly NodeId[];
  readonly to: Appointee;
  /** Under which name somebody known here was asked; null for a telephone. */
  readonly name: string | null;
  /** The role begins then, or when it is confirmed, if that is later. */
  readonly since: Moment;
  readonly until: Moment | null;
  /** 交接: whose role ends when this one begins; null for a new one. */
  readonly from: OpenId | null;
  /** 代理 */
  readonly standsInFor: OpenId | null;
  readonly by: OpenId;
  readonly at: Moment;
  /** By which a typed code is found; the reply with the code is kept for a repeated command, and goes with the offer. */
  readonly codeDigest: string;
  /** 已撤回: kept for a day, in which the phone may repeat it. */
  readonly withdrawnAt: Moment | null;
}

/** How long it waits, in days. */
export const APPOINTED_DAYS = 7;

/** 哪种岗位在哪一级 */
const KINDS: Readonly<Record<Role, readonly OrgKind[]>> = {
  administrator: ['district', 'subdistrict'],
  officer: ['subdistrict'],
  secretary: ['community'],
  'grid-worker': ['grid'],
  captain: ['building'],
};

/** 这一级有哪些岗位, the highest first. */
export function rolesAt(kind: OrgKind): readonly Role[] {
  const roles: readonly Role[] = [
    'administrator',
    'officer',
    'secretary',
    'grid-worker',
    'captain',
  ];
  return roles.filter((role) => KINDS[role].includes(kind));
}

/** 请人任职 */
export function appoint(
  wanted: Omit<Appointment, keyof Versioned | 'due' | 'withdrawnAt'> & { readonly _id: string },
): Appointment {
  const { at } = wanted;
  return {
    ...wanted,
    version: 0,
    commands: [],
    due: withDue([], 'sweep', daysAfter(at, APPOINTED_DAYS)),
    withdrawnAt: null,
  };
}

/** 撤回: nobody can confirm it any more. */
export function withdraw(offer: Appointment, now: Moment): Appointment {
  if (!isWaiting(offer, now)) throw new Refusal('role/not-waiting');
  return { ...offer, withdrawnAt: now, due: withDue(offer.due, 'sweep', daysAfter(now, 1)) };
}

/** Does it still wait? */
export function isWaiting(
  { at, withdrawnAt }: Pick<Appointment, 'at' | 'withdrawnAt'>,
  now: Moment,
): boolean {
  return withdrawnAt === null && now < daysAfter(at, APPOINTED_DAYS);
}

/** What shows that somebody is the one who is meant. */
interface Claiming {
  readonly openid: OpenId;
  /** 微信证实过的号码; empty if none. */
  readonly provenPhone: string;
  /** A digest of the code they typed; absent if they typed none. */
  readonly codeDigest?: string | undefined;
}

/** 是不是请的这一位 */
export function isMeant({ to, codeDigest }: Pick<Appointment, 'to' | 'codeDigest'>, by: Claiming) {
  if (to.kind === 'person') return to.openid === by.openid;
  return (by.provenPhone !== '' && by.provenPhone === to.phone) || by.codeDigest === codeDigest;
}

/** 任职 as it begins when it is confirmed now. */
export function grantFrom(
  { role, node, since, until, by, standsInFor }: Appointment,
  now: Moment,
): RoleGrant {
  return grantOf(role, node, {
    since: since < now ? now : since,
    until,
    grantedBy: by,
    standsInFor,
  });
}

/** The roles with this one; a role held already at the node is replaced, so that confirming twice is the same. */
export function withRole(roles: readonly RoleGrant[], grant: RoleGrant): readonly RoleGrant[] {
  return [...roles.filter((one) => !isSame(one, grant) || isOver(one, grant)), grant];
}

/** 卸任: the roles without this one from that moment on; what has not begun by then goes. */
export function withoutRole(
  roles: readonly RoleGrant[],
  { role, node }: Pick<RoleGrant, 'role' | 'node'>,
  from: Moment,
): readonly RoleGrant[] {
  return roles.flatMap((one) => {
    if (!isSame(one, { role, node })) return [one];
    if (one.since !== null && one.since >= from) return [];
    return [{ ...one, until: one.until !== null && one.until < from ? one.until : from }];
  });
}

/** 合并以后: roles at a node that another one has taken the place of; one held at both is one. */
export function rolesAfterMerge(
  roles: readonly RoleGrant[],
  from: NodeId,
  into: NodeId,
): readonly RoleGrant[] {
  const moved = roles.map((one) => (one.node === from ? { ...one, node: into } : one));
  return moved.filter((one, at) => {
    const known = moved.findIndex((other) => isSame(one, other) && one.until === other.until);
    return known === at;
  });
}

function isSame(one: Pick<RoleGrant, 'role' | 'node'>, other: Pick<RoleGrant, 'role' | 'node'>) {
  return one.role === other.role && one.node === other.node;
}

/** Did it end before the other begins? Then it stays, as it says who held the role when. */
function isOver(one: RoleGrant, { since }: RoleGrant): boolean {
  return one.until !== null && since !== null && one.until <= since;
}
