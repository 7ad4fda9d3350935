import type { Appointment } from '../../../core/domain/org/appointment';
import { collection } from '../collection';
import { appointmentsSteps } from '../shape/appointments';

/** 任命: found by whom they are for, by their code, and by the office over the place. */
export const appointments = collection<Appointment>({
  indexes: ['to.openid', 'to.phone', 'codeDigest', 'ancestors', 'due.at'],
  steps: appointmentsSteps,
  due: 'on-agenda',
});
