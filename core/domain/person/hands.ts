import { MOST_GIVEN_BACK } from '../base/limits';
import { Refusal } from '../base/refusal';
import { type Moment, millisecondsAfter } from '../time/moment';
import type { Terms } from './standing';

/** 手上: what somebody has taken, and what they gave back lately. */
export interface Hands {
  /**
   * All that they have in hand, and what they had when it was last compared with the requests; null while it
   * was never compared.
   */
  readonly taken: readonly TakenInHand[] | null;
  /** 退回 of the last 24 hours, each with the command that did it. */
  readonly givenBack: readonly { readonly command: string; readonly at: Moment }[];
}

/** 接下的一件, and when. */
export interface TakenInHand {
  readonly request: string;
  readonly at: Moment;
}

export const EMPTY_HANDS: Hands = { taken: [], givenBack: [] };

/** No function runs longer than this: by then an acceptance is written, or it never will be. */
const WRITTEN_WITHIN_MS = 20_000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The fields of a person that these functions read. */
interface Handed {
  readonly hands: Hands;
}

/** What is accepted: danger to life or property is taken whatever there is in hand. */
interface Wanted {
  readonly request: string;
  readonly danger: boolean;
}

/**
 * 接到手上: the person with this request noted as taken, so that two acceptances at the same moment count
 * each other. Null when it has to be compared first: see `compared`.
 *
 * @throws Refusal `request/gave-back-often` when they gave back too much within 24 hours, also in danger
 */
export function takeInHand<Who extends Handed & { readonly terms: Terms }>(
  person: Who,
  { request, danger }: Wanted,
  now: Moment,
): Who | null {
  const { hands, terms } = person;
  const givenBack = hands.givenBack.filter(isWithin(DAY_MS, now));
  if (givenBack.length >= MOST_GIVEN_BACK) throw new Refusal('request/gave-back-often');
  if (hands.taken === null) return null;
  const others = hands.taken.filter((one) => one.request !== request);
  if (!danger && others.length >= terms.atOnce) return null;
  return { ...person, hands: { givenBack, taken: [...others, { request, at: now }] } };
}

/** 对一遍: the person with exactly what is in their hands, and what was taken just now. */
export function compared<Who extends Handed>(
  person: Who,
  inHand: readonly string[],
  now: Moment,
): Who {
  const known = person.hands.taken ?? [];
  const kept = known.filter(
    (one) => inHand.includes(one.request) || isWithin(WRITTEN_WITHIN_MS, now)(one),
  );
  const found = inHand.filter((id) => !known.some((one) => one.request === id));
  const taken = [...kept, ...found.map((request) => ({ request, at: now }))];
  return { ...person, hands: { ...person.hands, taken } };
}

/** 手上满了 */
export function handsFull({ hands }: Handed): Refusal {
  return new Refusal('request/hands-full', { count: `${hands.taken?.length ?? 0}` });
}

/** 没接成, or 办好了: its place is free at once. */
export function letGo<Who extends Handed>(person: Who, request: string): Who {
  const taken = person.hands.taken?.filter((one) => one.request !== request) ?? null;
  return { ...person, hands: { ...person.hands, taken } };
}

/** 退回: counted once for each command, however often it is repeated. */
export function giveBack<Who extends Handed>(person: Who, command: string, now: Moment): Who {
  const known = person.hands.givenBack.filter(isWithin(DAY_MS, now));
  if (known.some((one) => one.command === command)) return person;
  return { ...person, hands: { ...person.hands, givenBack: [...known, { command, at: now }] } };
}

function isWithin(milliseconds: number, now: Moment) {
  return ({ at }: { readonly at: Moment }) => millisecondsAfter(at, milliseconds) > now;
}
