import { buildStaffing, type Carried } from '../../core/domain/routing/build-staffing';
import { Staffing } from '../../core/domain/routing/staffing';
import { Chance } from '../week/chance';
import { directory, studios, volunteers } from './street';

/** How many different loads the street knows; one life is routed under one of them. */
const LOADS = 20;

function staffingWith(loadOf: (capacity: number) => number): Staffing {
  const carried = studios.map(({ _id, lead, capacity }): Carried => {
    return { studioId: _id, state: 'accepted', openid: lead, count: loadOf(capacity) };
  });
  return buildStaffing([...directory.studios.keys()], { members: volunteers, carried, lately: [] });
}

/** Nobody carries anything. */
export const IDLE = staffingWith(() => 0);

/** 忙闲: mostly some studios are busier than others; once all are full, and once nobody is there. */
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
