import type { OpenId } from '../../base/identity';
import { formerNames, type Person } from '../../person/person';
import { foldName } from '../../text/fold-name';
import type { Avoid, Joined } from './state';

/** The parties of a request, and the people the asker avoids. */
export interface ConflictFacts {
  readonly asker: OpenId;
  readonly askerName: string;
  readonly concerned: { readonly name: string };
  /** 一起反映: neighbours with the same trouble. */
  readonly joined: readonly Pick<Joined, 'openid'>[];
  readonly avoid: Avoid;
  /** 前手: volunteers who had it before the asker wanted somebody else. */
  readonly excludedVolunteers: readonly OpenId[];
}

/** The fields of a helper that can cause a conflict of interest. */
export interface Helper {
  readonly openid: OpenId;
  readonly name: string;
  /** 曾用名: names they had before, because a new name opens no door; absent: none. */
  readonly former?: readonly string[];
  /** 亲属: names of relatives whose requests they do not want to serve. */
  readonly relatives: readonly string[];
}

/** The person as a helper. */
export function helperOf(person: Pick<Person, '_id' | 'name' | 'called' | 'terms'>): Helper {
  const { _id, name, terms } = person;
  return { openid: _id, name, former: formerNames(person), relatives: terms.relatives };
}

/**
 * 回避: must this helper keep away from this request? Yes if they asked or joined, if it is kept from
 * them, or if the asker wanted somebody else after their work.
 */
export function isInConflict(helper: Helper, matter: ConflictFacts): boolean {
  const { asker, joined, excludedVolunteers } = matter;
  const own = [asker, ...joined.map(({ openid }) => openid), ...excludedVolunteers];
  return own.includes(helper.openid) || isKeptFrom(helper, matter);
}

/**
 * Must this request be kept from this volunteer or office holder? Yes if the asker avoids them or a
 * relative they named, or if they named the asker as a relative. Whom the asker avoids is known by id,
 * once it was clear who was meant; all other names are compared as `foldName` writes them, with every name
 * the helper ever had, so namesakes are kept away too, which costs little.
 */
export function isKeptFrom(
  helper: Helper,
  matter: Pick<ConflictFacts, 'askerName' | 'concerned' | 'avoid'>,
): boolean {
  const { askerName, concerned, avoid } = matter;
  if (avoid.people.some(({ openid }) => openid === helper.openid)) return true;
  const parties = [askerName, concerned.name, ...avoid.names].map(foldName);
  const own = [helper.name, ...(helper.former ?? [])].map(foldName);
  const relatives = helper.relatives.map(foldName);
  const unwanted = avoid.people.map(({ said }) => foldName(said));
  return (
    parties.some((name) => name !== '' && [...own, ...relatives].includes(name)) ||
    unwanted.some((name) => name !== '' && relatives.includes(name)) ||
    avoid.names.some((said) => own.some((name) => isMeant(said, name)))
  );
}

/** The fields of a neighbour that decide whether they are avoided. */
type Neighbour = Pick<Person, '_id' | 'name' | 'called'>;

/**
 * 不想碰到的人: does the asker avoid this neighbour? Among neighbours only the avoided person does not find
 * the request, not their relatives. A person without a name could be the one, so they count as avoided.
 */
export function isUnwanted(
  reader: Neighbour,
  { avoid, asker }: Pick<ConflictFacts, 'avoid' | 'asker'>,
): boolean {
  if (reader._id === asker) return false;
  if (avoid.people.some(({ openid }) => openid === reader._id)) return true;
  const names = [reader.name, ...formerNames(reader)];
  return avoid.names.some(
    (said) => reader.name.trim() === '' || names.some((name) => isMeant(said, name)),
  );
}

/** A single character is a family name, which would match half the street. */
const LEAST = 2;

/**
 * 写的是这一位吗: is this person meant by these words? 王海生师傅 matches 王海生, and 书记 matches 陈书记. Keeping one
 * person too many away costs less than sending the one who was not wanted.
 */
export function isMeant(said: string, name: string): boolean {
  const [one, other] = [foldName(said), foldName(name)];
  const shorter = Math.min([...one].length, [...other].length);
  if (shorter < LEAST) return one !== '' && one === other;
  return one.includes(other) || other.includes(one);
}
