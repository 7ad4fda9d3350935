import type { OpenId, Person } from './person';
import type { Avoid } from './request-state';

/** Whose matter it is, and whom they would rather not meet. */
export interface Matter {
  readonly asker: OpenId;
  readonly askerName: string;
  readonly concerned: { readonly name: string };
  readonly avoid: Avoid;
}

/** A helper as far as conflicts of interest go. */
export interface Helper {
  readonly openid: OpenId;
  readonly name: string;
  /** 亲属: names of relatives in whose matters they do not want to act. */
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
 * 回避: must this helper keep away from this matter? Nobody helps themselves, nobody is sent to
 * somebody who asked for other hands, nobody acts for a relative they named. People are known to
 * each other by name alone; two who happen to share one are kept apart as well, which costs little.
 */
export function isInConflict(helper: Helper, matter: Matter): boolean {
  if (helper.openid === matter.asker) return true;
  const parties = [matter.askerName, matter.concerned.name];
  return (
    [...parties, ...matter.avoid.names].some((name) => isSame(name, helper.name)) ||
    helper.relatives.some((relative) => parties.some((name) => isSame(name, relative)))
  );
}

function isSame(one: string, other: string): boolean {
  const name = one.trim();
  return name !== '' && name === other.trim();
}
