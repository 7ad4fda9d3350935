import { isWaiting } from '../../core/domain/org/appointment';
import type { NodeId } from '../../core/domain/org/org';
import type { Person } from '../../core/domain/person/person';
import type { Moment } from '../../core/domain/time/moment';
import { MOST_ROWS, tableOf } from './table';

const appointments = tableOf('appointments');

/** 等本人确认的岗位, by id or by a proven telephone. */
export async function offersTo(
  { _id, provenPhone }: Pick<Person, '_id' | 'provenPhone'>,
  now: Moment,
) {
  const [named, rung] = await Promise.all([
    appointments.list({ where: { 'to.openid': _id }, limit: MOST_ROWS }),
    provenPhone === ''
      ? []
      : appointments.list({ where: { 'to.phone': provenPhone }, limit: MOST_ROWS }),
  ]);
  return [...named, ...rung].filter((one) => isWaiting(one, now));
}

/** The paths of the places where a role waits for them. */
export async function offeredPaths(
  person: Pick<Person, '_id' | 'provenPhone'>,
  now: Moment,
): Promise<readonly NodeId[]> {
  return (await offersTo(person, now)).flatMap(({ ancestors }) => ancestors);
}
