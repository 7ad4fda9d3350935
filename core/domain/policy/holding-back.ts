import { isDanger } from '../category/danger';
import type { Capacity } from '../deed/deed';
import { heldAt, isOffice, type OfficeRole } from '../org/office';
import type { NodeId } from '../org/org';
import { type HeldBack, isHeldBack } from '../person/hold';
import { officesOf, type Person } from '../person/person';
import { isSlipOpen } from '../request/model/slip';
import type { ServiceRequest } from '../request/model/state';
import type { Directory, Office } from '../studio/directory';
import type { Moment } from '../time/moment';
import type { Relation } from './relation';
import type { RequestCommand } from './request-command';

type Holder = Pick<Person, '_id' | 'roles'>;
type Nodes = Directory['nodes'];

const LEVEL: Record<OfficeRole, number> = { secretary: 0, officer: 1, administrator: 2 };

/** 上一级: does this office stand over the other: at a node above it, or at the same node in a higher role? */
export function isAbove(one: Office, other: Office, nodes: Nodes): boolean {
  if (one.node === other.node) return LEVEL[one.role] > LEVEL[other.role];
  return nodes.get(other.node)?.ancestors.includes(one.node) ?? false;
}

/**
 * 谁能暂停谁的操作: an office over the person's home or over a studio they serve, and over every office
 * that they hold; nobody themselves. Of somebody without either, an office at a root of the tree. Who is
 * held back already is held back anew only by an office that may release them: otherwise a lower office
 * would end what a higher one has decided.
 *
 * @returns by which office, and the path by which it is found; null when they may not
 */
export function holdsBackAs(
  actor: Holder,
  person: Pick<Person, '_id' | 'roles' | 'ancestors' | 'standings' | 'heldBack'>,
  directory: Directory,
  now: Moment,
): Pick<HeldBack, 'as' | 'ancestors'> | null {
  if (actor._id === person._id) return null;
  const { heldBack } = person;
  if (heldBack && isHeldBack(person, now) && !mayRelease(actor, heldBack, directory, now)) {
    return null;
  }
  const { nodes } = directory;
  // Held back or not, they hold it: no lower office decides about them.
  const theirs = heldAt(person.roles, now).filter(isOffice);
  const paths = [person.ancestors, ...person.standings.map(({ ancestors }) => ancestors)];
  const known = paths.filter((path) => path.length > 0);
  const offices = officesOf(actor, now).filter((one) =>
    theirs.every((held) => isAbove(one, held, nodes)),
  );
  for (const { role, node } of offices) {
    const as = { kind: 'office', role, node } as const;
    const path = known.find((one) => one.includes(node));
    if (path) return { as, ancestors: path };
    if (known.length === 0 && nodes.get(node)?.parent === null) return { as, ancestors: [node] };
  }
  return null;
}

/** 上一级刚恢复的: was it an office above this one that released them, so that the matter is decided? */
export function isReleasedAbove(
  office: Office,
  releasedAs: readonly Capacity[],
  { nodes }: Pick<Directory, 'nodes'>,
): boolean {
  return releasedAs.some((as) => as.kind === 'office' && isAbove(as, office, nodes));
}

/**
 * 能不能请这位先停一停: may this office hold back whoever asked for it? Not somebody who stays nameless to
 * all, since the list of those who are held back says names.
 */
export function mayHoldBackAsker(
  { office, asker, past }: Pick<Relation, 'office' | 'asker' | 'past'>,
  { nameless }: Pick<ServiceRequest, 'nameless'>,
): boolean {
  return office && !asker && !past && nameless !== 'altogether';
}

/** 谁能恢复: the office that did it, and every one above. */
export function mayRelease(
  actor: Holder,
  { as }: Pick<HeldBack, 'as'>,
  { nodes }: Directory,
  now: Moment,
): boolean {
  return officesOf(actor, now).some(
    (one) => (one.role === as.role && one.node === as.node) || isAbove(one, as, nodes),
  );
}

/**
 * 谁来看申诉: an office above the one that held the person back, and never who did it. Above the topmost
 * administrator there is nobody, so another administrator of the same node decides.
 */
export function mayDecideAppeal(
  actor: Holder,
  { as, by }: Pick<HeldBack, 'as' | 'by'>,
  { nodes }: Directory,
  now: Moment,
): boolean {
  if (actor._id === by) return false;
  return officesOf(actor, now).some(
    (one) =>
      isAbove(one, as, nodes) ||
      (isTopmost(as, nodes) && one.role === as.role && one.node === as.node),
  );
}

/** 申诉给谁: the nearest held office above; at last the administrator of the root. */
export function appealsTo({ as }: Pick<HeldBack, 'as'>, directory: Directory): Office {
  const { nodes } = directory;
  const path: readonly NodeId[] = nodes.get(as.node)?.ancestors ?? [as.node];
  const above = [...path]
    .reverse()
    .flatMap((node) => ROLES.map((role) => ({ role, node })))
    .filter((one) => isAbove(one, as, nodes));
  const last = { role: 'administrator', node: path[0] ?? as.node } as const;
  return above.find((one) => directory.isHeld(one)) ?? last;
}

const ROLES: readonly OfficeRole[] = ['secretary', 'officer', 'administrator'];

function isTopmost({ role, node }: Office, nodes: Nodes): boolean {
  return role === 'administrator' && nodes.get(node)?.parent === null;
}

/** What somebody who is held back may still do about their own request in danger. */
const IN_DANGER: ReadonlySet<RequestCommand['do']> = new Set([
  'answer',
  'add',
  'relocate',
  'confirm',
  'reopen',
  'withdraw',
]);

/** 交还: how what was taken along comes back, and both ends say so. */
const OF_SLIPS: ReadonlySet<RequestCommand['do']> = new Set(['giveBack', 'agree', 'contest']);

/**
 * 危急照常: help in danger stays open to those who are held back, and what belongs to it. Correcting the
 * kind does not, because it would open every other kind. Whoever has a card or keys of somebody's gives
 * them back, and whoever gave them away may say that they are back.
 */
export function mayActHeldBack(
  { do: action }: Pick<RequestCommand, 'do'>,
  request: Pick<ServiceRequest, 'asker' | 'category' | 'slips'>,
  { _id }: Pick<Person, '_id'>,
): boolean {
  if (OF_SLIPS.has(action)) {
    const open = request.slips.filter(isSlipOpen);
    return open.some(({ holder }) => holder === _id || request.asker === _id);
  }
  return request.asker === _id && isDanger(request) && IN_DANGER.has(action);
}
