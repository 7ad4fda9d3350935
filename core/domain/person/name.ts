import { Refusal } from '../base/refusal';
import type { RoleGrant } from '../org/office';
import type { NodeId, OrgNode } from '../org/org';
import type { Moment } from '../time/moment';
import type { Person } from './person';
import { isServing, type Standing } from './standing';

/** More names than anybody needs; a limit, because none is forgotten. */
const MOST_FORMER_NAMES = 20;

/**
 * 大家认得的: an office knows them by this name, so it does not change without one: volunteers, whoever
 * holds a role or will, and from the application on, also one for which an office has to find a studio, so
 * that nobody is approved under a name unseen.
 */
export function isKnownByName(
  person: Pick<Person, 'standings' | 'roles' | 'joining'>,
  now: Moment,
): boolean {
  return (
    person.standings.some(isSeen) ||
    person.roles.some((role) => !isEnded(role, now)) ||
    person.joining?.atOffice === true
  );
}

function isSeen(standing: Pick<Standing, 'state'>): boolean {
  return standing.state === 'applied' || isServing(standing);
}

function isEnded({ until }: Pick<RoleGrant, 'until'>, now: Moment): boolean {
  return Boolean(until) && (until ?? now) <= now;
}

/**
 * 改称呼: of a resident at once; of a volunteer or office holder once an office agrees. Until then the name
 * they were approved under stays. Whoever writes that name again takes the wish back.
 *
 * @param offered the paths of roles that wait for them: an office has asked them under this name
 * @throws Refusal `person/renamed-too-often`
 */
export function rename<Who extends Person>(
  person: Who,
  name: string,
  nodes: ReadonlyMap<NodeId, OrgNode>,
  now: Moment,
  offered: readonly NodeId[] = [],
): Who {
  const { called } = person;
  if (name === person.name) return { ...person, called: { ...called, wanted: null } };
  if (!isKnownByName(person, now) && offered.length === 0) {
    return withName({ ...person, called: { ...called, wanted: null } }, name, now);
  }
  if (called.wanted?.name === name) return person;
  const over = [...new Set([...whereKnown(person, nodes, now), ...offered])];
  const wanted = { name, at: now, over };
  return { ...person, called: { ...called, wanted } };
}

/**
 * 同意改称呼, or not: by an office over one of their studios or roles, never by themselves, nor by whoever
 * handed their own role over to them: a successor's name is seen by an office above.
 *
 * @throws Refusal `person/no-new-name`, `person/own-new-name`, `person/successors-name`
 */
export function decideName<Who extends Person>(
  person: Who,
  name: string,
  agreed: boolean,
  by: Pick<Person, '_id' | 'roles'>,
  now: Moment,
): Who {
  const { called } = person;
  if (person._id === by._id) throw new Refusal('person/own-new-name');
  if (succeeds(person, by, now)) throw new Refusal('person/successors-name');
  // Only the name that the office has seen, not one that was written meanwhile.
  if (called.wanted?.name !== name) throw new Refusal('person/no-new-name');
  const decided = { ...person, called: { ...called, wanted: null } };
  return agreed ? withName(decided, name, now) : decided;
}

/** 那天叫什么: the name by which others knew them at that moment. */
export function nameAt({ name, called }: Pick<Person, 'name' | 'called'>, at: Moment): string {
  return called.before.find(({ until }) => at < until)?.name ?? name;
}

/** `冯亮（当时叫张三）`: who it is, and the name they had at that moment if it was another one. */
export function sayWho(person: Pick<Person, 'name' | 'called'>, at: Moment): string {
  const then = nameAt(person, at);
  return then === person.name || then === '' ? person.name : `${person.name}（当时叫${then}）`;
}

/** 接任的: do they have, from this person, the role that this person held at the same place? */
function succeeds(
  { roles }: Pick<Person, 'roles'>,
  giver: Pick<Person, '_id' | 'roles'>,
  now: Moment,
): boolean {
  return roles.some(
    (one) =>
      one.grantedBy === giver._id &&
      !isEnded(one, now) &&
      giver.roles.some(({ role, node }) => role === one.role && node === one.node),
  );
}

/**
 * The paths of all studios they serve or apply to, of their roles, and of the home by which an office has
 * them; each node once.
 */
function whereKnown(
  { standings, roles, joining, ancestors }: Person,
  nodes: ReadonlyMap<NodeId, OrgNode>,
  now: Moment,
): readonly NodeId[] {
  const served = standings.filter(isSeen).flatMap(({ ancestors }) => ancestors);
  const held = roles
    .filter((role) => !isEnded(role, now))
    .flatMap(({ node }) => nodes.get(node)?.ancestors ?? [node]);
  const waiting = joining?.atOffice ? ancestors : [];
  return [...new Set([...served, ...held, ...waiting])];
}

function withName<Who extends Person>(person: Who, name: string, now: Moment): Who {
  const { called } = person;
  if (person.name === '') return { ...person, name };
  if (called.before.length >= MOST_FORMER_NAMES) throw new Refusal('person/renamed-too-often');
  const before = [...called.before, { name: person.name, until: now }];
  return { ...person, name, called: { ...called, before } };
}
