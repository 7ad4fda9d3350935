import type { RequestEvent, RequestEventType } from './event';
import { type EventTraits, traitsOf } from './event-traits';

type Timeline = readonly RequestEvent[];
type EventOf<Type extends RequestEventType> = Extract<RequestEvent, { type: Type }>;

/** All events of one type, the oldest first. */
export function eventsOf<Type extends RequestEventType>(
  timeline: Timeline,
  type: Type,
): EventOf<Type>[] {
  return timeline.filter((event): event is EventOf<Type> => event.type === type);
}

/** The last event of one type. */
export function lastOf<Type extends RequestEventType>(
  timeline: Timeline,
  type: Type,
): EventOf<Type> | undefined {
  return eventsOf(timeline, type).at(-1);
}

/** The last event that has one of these traits. */
export function lastWith(
  timeline: Timeline,
  ...traits: readonly (keyof EventTraits)[]
): RequestEvent | undefined {
  return timeline.filter((event) => traits.some((trait) => traitsOf(event)[trait])).at(-1);
}

/** The events since the last change of owner, including it; all events if there was none. */
export function sinceTaken(timeline: Timeline): Timeline {
  return sinceLast('takes', timeline);
}

/** The events since the owner's time last started anew. */
export function sinceHanded(timeline: Timeline): Timeline {
  return sinceLast('restarts', timeline);
}

function sinceLast(trait: 'takes' | 'restarts', timeline: Timeline): Timeline {
  const last = lastWith(timeline, trait);
  return last ? timeline.slice(timeline.lastIndexOf(last)) : timeline;
}
