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
  /** 前手: volunteers who had it before the asker wanted somebody else. */
  readonly excludedVolunteers: readonly OpenId[];
}

/** The fields of a helper that can cause a conflict of interest. */
export interface Helper {
  readonly openid: OpenId;
  readonly name: string;
  /** 亲属: names of relatives whose requests they do not want to serve. */
  readonly relatives: readonly string[];
}

/** The person as a helper. */
export function helperOf({ _id, name, terms }: Pick<Person, '_id' | 'name' | 'terms'>): Helper {
  return { openid: _id, name, relatives: terms.relatives };
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
 * relative they named, or if they named the asker as a relative. People are compared by name only, so
 * namesakes are kept away too, which costs little. The names an asker avoids also match with a title.
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
 * 不想碰到的人: does the asker avoid somebody of this name? Among neighbours only the avoided person does
 * not find the request, not their relatives. A person without a name could be the one, so they count
 * as avoided.
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

/** A single character is a family name, which would match half the street. */
const LEAST = 2;

/**
 * 写的是这一位吗: is this person meant by these words? 王海生师傅 matches 王海生, and 书记 matches 陈书记. Keeping one
 * person too many away costs less than sending the one who was not wanted.
 */
function isMeant(written: string, name: string): boolean {
  const [one, other] = [withoutIsolates(written).trim(), withoutIsolates(name).trim()];
  const shorter = Math.min([...one].length, [...other].length);
  return shorter >= LEAST ? one.includes(other) || other.includes(one) : isSame(one, other);
}
