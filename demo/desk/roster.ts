import { placeName } from '../../core/domain/org/org';
import { cast, type Role } from '../seed/cast';
import { peopleAt } from '../seed/people';
import { byId } from '../seed/tree';

/** Names don't depend on when the seed is made. */
const ANY_TIME = '2026-01-01T00:00:00.000Z';

/** 其他邻居: those of the made-up community who are not in the cast. */
const others: readonly Role[] = peopleAt(ANY_TIME)
  .filter(({ _id }) => !cast.some(({ openid }) => openid === _id))
  .map(({ _id, name, home }) => ({
    openid: _id,
    name,
    about: home ? placeName(home.ancestors, byId) : '',
    group: '其他邻居',
  }));

const everybody: readonly Role[] = [...cast, ...others];

/** 一个人 by openid; somebody whom the seed does not know is a new neighbour. */
export function roleOf(openid: string): Role {
  const known = everybody.find((one) => one.openid === openid);
  return known ?? { openid, name: '新邻居', about: '刚刚搬来', group: '其他邻居' };
}

/** Everybody who can be shown on a phone, by group, in the order of the cast. */
export function groups(): ReadonlyMap<Role['group'], readonly Role[]> {
  const found = new Map<Role['group'], Role[]>();
  for (const role of everybody) found.set(role.group, [...(found.get(role.group) ?? []), role]);
  return found;
}
