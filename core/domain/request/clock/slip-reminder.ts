import type { Moment } from '../../time/moment';
import type { Decision } from '../model/decision';
import { isSlipOpen, type Slip } from '../model/slip';
import { lateAt } from '../model/slip-rules';
import type { ServiceRequest } from '../model/state';
import { eventsOf } from '../model/timeline';

type WithSlips = Pick<ServiceRequest, 'slips' | 'timeline'>;

/** When somebody is told next that a slip is still open; null when none is. */
export function slipDueAt(request: WithSlips): Moment | null {
  return (
    openSlips(request)
      .map((slip) => dueOf(slip, request))
      .sort()[0] ?? null
  );
}

/** 还没交接清楚: both ends and the office are told; null when it is not time. */
export function remindOfSlip(request: ServiceRequest, now: Moment): Decision | null {
  const slip = openSlips(request).find((one) => dueOf(one, request) <= now);
  if (!slip) return null;
  const event = { type: 'request.slip', did: 'reminded', slip: slip.id, words: '' } as const;
  return { next: request, events: [{ ...event, at: now, by: 'clock' }] };
}

function openSlips({ slips }: Pick<ServiceRequest, 'slips'>): readonly Slip[] {
  return slips.filter(isSlipOpen);
}

function dueOf(slip: Slip, { timeline }: WithSlips): Moment {
  const told = eventsOf(timeline, 'request.slip').filter(
    ({ did, slip: id }) => did === 'reminded' && id === slip.id,
  );
  return lateAt(told.at(-1)?.at ?? slip.taken.at);
}
