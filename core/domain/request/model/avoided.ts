import type { OpenId } from '../../base/identity';
import { heldAt, isOffice, type RoleGrant } from '../../org/office';
import type { NodeId } from '../../org/org';
import { ROLE_WORDS } from '../../org/role-words';
import { formerNames, type Person } from '../../person/person';
import { isServing } from '../../person/standing';
import type { Directory } from '../../studio/directory';
import type { StudioId } from '../../studio/studio';
import { foldName } from '../../text/fold-name';
import type { Moment } from '../../time/moment';
import { isMeant } from './conflict';
import type { Avoid, AvoidedPerson } from './state';

/** 名册里的一位: the fields of a volunteer or office holder by whom somebody can be meant. */
export type OnRoll = Pick<Person, '_id' | 'name' | 'called' | 'standings' | 'roles'>;

/** 可能是这一位: somebody whom the words may mean, in one of their parts. */
export interface Candidate {
  readonly openid: OpenId;
  readonly name: string;
  /** `巧手维修工作室`, `梅园社区居委书记`: by which the asker recognizes them. */
  readonly of: string;
  readonly studioId: StudioId | null;
  /** Names the choice without the id of a person. */
  readonly key: string;
  /** The words have the name; otherwise only its first character, with a title: 王师傅. */
  readonly sure: boolean;
}

/** 选的是谁: the keys of those whom the asker chose for these words; none if it is nobody of them. */
export interface Meant {
  readonly said: string;
  readonly keys: readonly string[];
}

/** How people are addressed by their family name. */
const ADDRESSED =
  /^([\p{Script=Han}])(?:师傅|老师|医生|大夫|护士|律师|书记|主任|阿姨|叔叔|大哥|大姐|大妈|大爷|先生|女士|小姐|工)$/u;

/** Everybody on the roll whom these words may mean, those with the name first. */
export function candidatesFor(
  said: string,
  roll: readonly OnRoll[],
  directory: Directory,
  now: Moment,
): readonly Candidate[] {
  const found = roll.flatMap((person) => {
    const sure = [person.name, ...formerNames(person)].some((name) => isMeant(said, name));
    if (!sure && !isAddressed(said, person.name)) return [];
    const { _id: openid, name } = person;
    const part = partOf(person, directory, now);
    const key = `${part.studioId ?? part.of}~${name}`;
    return [{ openid, name, ...part, key, sure }];
  });
  return [...found].sort((one, other) => Number(other.sure) - Number(one.sure));
}

/**
 * 来得了的: does this person serve a studio that goes to a place on this path, or hold a role over it?
 * Nobody else is named to an asker who only types names.
 */
export function couldCome(
  { standings, roles }: Pick<OnRoll, 'standings' | 'roles'>,
  ancestors: readonly NodeId[],
  { studios }: Directory,
  now: Moment,
): boolean {
  if (heldAt(roles, now).some(({ node }) => ancestors.includes(node))) return true;
  return standings.some(
    (one) =>
      isServing(one) &&
      studios.get(one.studioId)?.serves.some((node) => ancestors.includes(node)) === true,
  );
}

/**
 * 不想见到谁: by id where the roll has them, by name where it does not. Where the asker chose, it is whom they
 * chose; where they did not, everybody who has the name.
 */
export function resolveAvoided(
  {
    studios,
    names,
    meant,
  }: Pick<Avoid, 'studios' | 'names'> & { readonly meant: readonly Meant[] },
  roll: readonly OnRoll[],
  directory: Directory,
  now: Moment,
): Avoid {
  const people: AvoidedPerson[] = [];
  const nobody: string[] = [];
  for (const said of names) {
    const chosen = meant.find((one) => one.said === said);
    const found = candidatesFor(said, roll, directory, now).filter(({ key, sure }) =>
      chosen ? chosen.keys.includes(key) : sure,
    );
    if (found.length === 0) nobody.push(said);
    for (const { openid, studioId } of found) people.push({ openid, said, studioId });
  }
  return { studios, names: nobody, people };
}

function isAddressed(said: string, name: string): boolean {
  const [, family] = ADDRESSED.exec(foldName(said)) ?? [];
  return family !== undefined && foldName(name).startsWith(family);
}

/** The studio they serve, or the first role they hold. */
function partOf(
  { standings, roles }: OnRoll,
  directory: Directory,
  now: Moment,
): Pick<Candidate, 'of' | 'studioId'> {
  const served = standings.find(isServing);
  if (served) return { of: directory.studioName(served.studioId), studioId: served.studioId };
  const [held] = heldAt(roles, now);
  return { of: held ? titleOf(held, directory) : '', studioId: null };
}

function titleOf(held: RoleGrant, directory: Directory): string {
  if (isOffice(held)) return directory.officeName({ kind: 'office', ...held });
  return `${directory.nodes.get(held.node)?.name ?? ''}${ROLE_WORDS[held.role]}`;
}
