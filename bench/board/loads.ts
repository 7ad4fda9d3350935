import { buildStaffing, type Carried } from '../../core/domain/routing/build-staffing';
import { Staffing } from '../../core/domain/routing/staffing';
import { Chance } from '../week/chance';
import { directory, studios, volunteers } from './street';

/** The number of different load situations; each request is routed under one of them. */
const LOADS = 20;

function staffingWith(loadOf: (capacity: number) => number): Staffing {
  const carried = studios.map(({ _id, lead, capacity }): Carried => {
    return { studioId: _id, state: 'accepted', openid: lead, asker: null, count: loadOf(capacity) };
  });
  return buildStaffing([...directory.studios.keys()], { members: volunteers, carried, lately: [] });
}

/** Nobody has any work. */
export const IDLE = staffingWith(() => 0);

/**
 * 忙闲: usually some studios are busier than others; in one situation all are full, and in one nobody is
 * available.
 */
const loads: readonly Staffing[] = [
  staffingWith((capacity) => capacity),
  new Staffing(),
  ...Array.from({ length: LOADS - 2 }, (_, number) => {
    const chance = new Chance('load', number);
    return staffingWith((capacity) => Math.floor(chance.between(0, capacity)));
  }),
];

/** The staffing under which one request is routed. */
export function loadBy(chance: Chance): Staffing {
  return chance.pick(loads).copy();
}
