import type { Moment } from '../../time/moment';
import type { PersonDoer, RequestEvent } from '../model/event';
import type { ServiceRequest } from '../model/state';

/** 不再归这位办: whoever had it in hand hears that it is no longer theirs; nobody, if nobody had. */
export function leftByVolunteer(
  { owner }: ServiceRequest,
  by: PersonDoer,
  now: Moment,
): RequestEvent[] {
  if (owner.kind !== 'volunteer') return [];
  const from = owner.name;
  return [
    {
      type: 'request.left',
      at: now,
      by,
      from,
      volunteer: owner,
      cause: 'transferred',
      reason: '',
    },
  ];
}
