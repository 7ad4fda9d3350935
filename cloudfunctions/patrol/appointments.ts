import { isOnAgenda } from '../store/agenda';
import { _ } from '../store/cloud';
import { tableOf } from '../store/table';
import type { Job } from './job';

const appointments = tableOf('appointments');

/** How many one run removes; the rest follow a minute later. */
const AT_ONCE = 50;

/** 过期的任命: removed a week after they were made, whether or not somebody could have confirmed them. */
export const sweepAppointments: Job = async ({ now, agenda }) => {
  if (!isOnAgenda(agenda, 'appointments', now)) return 0;
  const due = await appointments.list({
    where: { 'due.at': _.lte(now) },
    limit: AT_ONCE,
    fields: ['_id'],
  });
  for (const { _id } of due) await appointments.remove({ _id });
  return due.length;
};
