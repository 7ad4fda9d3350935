import { placeName } from '../../core/domain/org/org';
import { cast, type Role } from '../seed/cast';
import { peopleAt } from '../seed/people';
import { byId } from '../seed/tree';
import { words } from './words';

/** Names do not depend on the time at which the seed is made. */
const ANY_TIME = '2026-01-01T00:00:00.000Z';

/** 在谁手里: a person who can hold a phone, in the language of this window. */
export interface Holder {
  readonly openid: string;
  /** The name as the phones show it, so that the person can be found there. */
  readonly name: string;
  readonly about: string;
  readonly group: Role['group'];
}

const people = peopleAt(ANY_TIME);

const actors: readonly Holder[] = cast.map((role) => {
  const person = people.find(({ _id }) => _id === role.openid);
  const name = person ? words.nameOf(person.name) : words.newcomer;
  return { openid: role.openid, name, about: words.aboutOf(role), group: role.group };
});

/** 其他邻居: members of the invented community who are not in the cast. */
const others: readonly Holder[] = people
  .filter(({ _id }) => !cast.some(({ openid }) => openid === _id))
  .map(({ _id, name, home }) => ({
    openid: _id,
    name: words.nameOf(name),
    about: words.neighbourAt(home ? placeName(home.ancestors, byId) : ''),
    group: '其他邻居',
  }));

const everybody: readonly Holder[] = [...actors, ...others];

/** 一个人 by openid; somebody whom the seed does not contain is a new neighbour. */
export function holderOf(openid: string): Holder {
  const known = everybody.find((one) => one.openid === openid);
  return known ?? { openid, name: words.newcomer, about: '', group: '其他邻居' };
}

/** Everybody who can hold a phone, by group, in the order of the cast. */
export function groups(): ReadonlyMap<Role['group'], readonly Holder[]> {
  const found = new Map<Role['group'], Holder[]>();
  for (const one of everybody) found.set(one.group, [...(found.get(one.group) ?? []), one]);
  return found;
}
