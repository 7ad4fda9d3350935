import type { OpenId } from '../base/identity';
import { Refusal } from '../base/refusal';
import { heldAt } from '../org/office';
import type { NodeId, OrgNode } from '../org/org';
import type { Moment } from '../time/moment';
import type { Person } from './person';
import { isServing, isVolunteer } from './standing';

/** More names than anybody needs; a limit, because none is forgotten. */
const MOST_FORMER_NAMES = 20;

/** 大家认得的: others know them by this name, so it does not change without an office. */
export function isKnownByName(person: Pick<Person, 'standings' | 'roles'>, now: Moment): boolean {
  return isVolunteer(person) || heldAt(person.roles, now).length > 0;
}

/**
 * 改称呼: of a resident at once; of a volunteer or office holder once an office agrees. Until then the name
 * they were approved under stays. Whoever writes that name again takes the wish back.
 *
 * @throws Refusal `person/renamed-too-often`
 */
export function rename<Who extends Person>(
  person: Who,
  name: string,
  nodes: ReadonlyMap<NodeId, OrgNode>,
  now: Moment,
): Who {
  const { called } = person;
  if (name === person.name) return { ...person, called: { ...called, wanted: null } };
  if (!isKnownByName(person, now)) return withName(person, name, now);
  if (called.wanted?.name === name) return person;
  const wanted = { name, at: now, over: whereKnown(person, nodes, now) };
  return { ...person, called: { ...called, wanted } };
}

/**
 * 同意改称呼, or not: by an office over one of their studios or roles, never by themselves.
 *
 * @throws Refusal `person/no-new-name`, `person/own-new-name`
 */
export function decideName<Who extends Person>(
  person: Who,
  name: string,
  agreed: boolean,
  by: OpenId,
  now: Moment,
): Who {
  const { called } = person;
  if (person._id === by) throw new Refusal('person/own-new-name');
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

/** The paths of all studios they serve and roles they hold, each node once. */
function whereKnown(
  { standings, roles }: Pick<Person, 'standings' | 'roles'>,
  nodes: ReadonlyMap<NodeId, OrgNode>,
  now: Moment,
): readonly NodeId[] {
  const served = standings.filter(isServing).flatMap(({ ancestors }) => ancestors);
  const held = heldAt(roles, now).flatMap(({ node }) => nodes.get(node)?.ancestors ?? [node]);
  return [...new Set([...served, ...held])];
}

function withName<Who extends Person>(person: Who, name: string, now: Moment): Who {
  const { called } = person;
  if (person.name === '') return { ...person, name };
  if (called.before.length >= MOST_FORMER_NAMES) throw new Refusal('person/renamed-too-often');
  const before = [...called.before, { name: person.name, until: now }];
  return { ...person, name, called: { ...called, before } };
}
