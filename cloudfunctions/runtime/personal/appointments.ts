import { _ } from '../../store/cloud';
import { MOST_ROWS, tableOf } from '../../store/table';
import type { Holding } from './holding';

const appointments = tableOf('appointments');

/** 任命: whom an office has asked to hold a role. They last a week, so there are few. */
export const heldAppointments: Holding = {
  what: '请谁任什么职，等本人确认；七天没有确认就删掉',
  exportOf: async (openid) => {
    const found = await appointments.list({ where: { 'to.openid': openid }, limit: MOST_ROWS });
    return found.map(({ role, node, since, until }) => ({ role, node, since, until }));
  },
  erase: async ({ who }) => {
    const known = await appointments.list({ where: { 'due.at': _.gt('') }, limit: MOST_ROWS });
    const named = known.filter((one) => {
      const said = JSON.stringify(one);
      return said.includes(who.openid) || (who.phone !== '' && said.includes(who.phone));
    });
    // What they offered, or were offered, ends with them.
    for (const { _id } of named) await appointments.remove({ _id });
    return named.length;
  },
};
