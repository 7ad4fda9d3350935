import type { OpenId } from '../../base/identity';
import type { Person } from '../../person/person';
import { withoutIsolates } from '../../text/isolate';
import type { Avoid, Joined } from './state';

/** The parties of a request, and the people the asker avoids. */
export interface ConflictFacts {
  readonly asker: OpenId;
  readonly askerName: string;
  readonly concerned: { readonly name: string };
  /** 一起反映: neighbours with the same trouble. */
  readonly joined: readonly Pick<Joined, 'openid'>[];
  readonly avoid: Avoid;
  /** 前手: volunteers who had it and did not do it well. */
  readonly excludedVolunteers: readonly OpenId[];
}

/** A helper as far as conflicts of interest go. */
export interface Helper {
  readonly openid: OpenId;
  readonly name: string;
  /** 亲属: names of relatives whose requests they do not want to serve. */
  readonly relatives: readonly string[];
}

/** The person as a helper. */
export function helperOf({
  _id,
  name,
  volunteer,
}: Pick<Person, '_id' | 'name' | 'volunteer'>): Helper {
  return { openid: _id, name, relatives: volunteer?.relatives ?? [] };
}

/**
 * 回避: must this helper keep away from this matter? Nobody helps themselves, whether they asked or
 * joined, nobody acts in what is kept from them, nor again where they did not do it well.
 */
export function isInConflict(helper: Helper, matter: ConflictFacts): boolean {
  const { asker, joined, excludedVolunteers } = matter;
  const own = [asker, ...joined.map(({ openid }) => openid), ...excludedVolunteers];
  return own.includes(helper.openid) || isKeptFrom(helper, matter);
}

/**
 * Is this matter kept from this person, volunteer or office? Nobody is sent to somebody who asked for
 * other hands, nobody acts for a relative they named, nor where such a relative is to be avoided: the
 * matter is about them, as in a complaint. People are known to each other by name alone; two who
 * happen to share one are kept apart as well, which costs little. Who is to be avoided is known by
 * less than that: their name with a title is still theirs.
 */
export function isKeptFrom(
  helper: Helper,
  matter: Pick<ConflictFacts, 'askerName' | 'concerned' | 'avoid'>,
): boolean {
  const { askerName, concerned, avoid } = matter;
  const about = [askerName, concerned.name, ...avoid.names];
  const own = [helper.name, ...helper.relatives];
  return (
    about.some((name) => own.some((one) => isSame(name, one))) ||
    avoid.names.some((name) => isMeant(name, helper.name))
  );
}

/**
 * 不想碰到的人: does the asker not want to meet somebody of this name? Where neighbours read a matter,
 * those alone do not find it; a relative of somebody is a neighbour like others. Who has told no name
 * yet may be the one.
 */
export function isUnwanted(
  name: string,
  { avoid, asker }: Pick<ConflictFacts, 'avoid' | 'asker'>,
  reader: OpenId,
): boolean {
  if (reader === asker) return false;
  return avoid.names.some((one) => name.trim() === '' || isMeant(one, name));
}

function isSame(one: string, other: string): boolean {
  const name = one.trim();
  return name !== '' && name === other.trim();
}

/** Fewer characters, a family name alone, would mean half the street. */
const LEAST = 2;

/**
 * 写的是这一位吗: is this person meant by what was written? 王海生师傅 is 王海生, and 书记 somebody whose name
 * here is 陈书记. Keeping one too many away costs less than sending the one who was not wanted.
 */
function isMeant(written: string, name: string): boolean {
  const [one, other] = [withoutIsolates(written).trim(), withoutIsolates(name).trim()];
  const shorter = Math.min([...one].length, [...other].length);
  return shorter >= LEAST ? one.includes(other) || other.includes(one) : isSame(one, other);
}
