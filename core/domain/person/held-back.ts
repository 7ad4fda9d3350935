import { Refusal } from '../base/refusal';
import { NEVER, withDue } from '../time/due';
import type { Moment } from '../time/moment';
import { type HeldBack, isHeldBack, type Rested } from './hold';
import type { Person } from './person';
import { isServing, type Standing } from './standing';

/**
 * 暂停操作: their standings rest until it ends, and what they have in hand goes to somebody else. A second
 * one replaces the first; an appeal that waits for its answer goes on waiting.
 */
export function holdBack(
  person: Person,
  why: Pick<HeldBack, 'reason' | 'until' | 'by' | 'as' | 'ancestors'>,
  now: Moment,
): Person {
  const { until } = why;
  const free = person.heldBack ? release(person) : person;
  const said = isHeldBack(person, now) ? person.heldBack?.appeal : undefined;
  const waiting = said && !said.upheld ? said : null;
  const standings = free.standings.map((one) => restedUntil(until, one));
  const rested = free.standings.filter((one, at) => standings[at] !== one).map(asItWas);
  const next = { ...free, standings, heldBack: { ...why, since: now, appeal: waiting, rested } };
  const handed = standings.some(isServing) ? withDue(next.due, 'handOver', now) : next.due;
  return { ...next, due: withComeBack(withDue(handed, 'release', until), standings) };
}

function asItWas({ studioId, state, pausedBy, pausedUntil }: Standing): Rested {
  return { studioId, state, pausedBy, pausedUntil };
}

function restedUntil(until: Moment, one: Standing): Standing {
  if (!isServing(one)) return one;
  if (one.state === 'approved') {
    return { ...one, state: 'paused', pausedBy: 'office', pausedUntil: until };
  }
  // Nobody returns from their own pause while they cannot answer.
  const ends = one.pausedUntil !== null && one.pausedUntil < until;
  return ends ? { ...one, pausedUntil: until } : one;
}

/**
 * 恢复操作: by an office, or because the time is over. Standings that rested for it are as they were: a pause
 * of the volunteer's own, or of another office, goes on to its own end.
 */
export function release(person: Person): Person {
  const { heldBack } = person;
  if (!heldBack) throw new Refusal('people/not-held-back');
  const standings = person.standings.map((one) => {
    const before = heldBack.rested.find(({ studioId }) => studioId === one.studioId);
    // What was decided about it meanwhile stays.
    const rests = one.state === 'paused' && one.pausedUntil === heldBack.until;
    return before && rests ? { ...one, ...before } : one;
  });
  const due = withComeBack(withDue(person.due, 'release', null), standings);
  return { ...person, standings, heldBack: null, due };
}

/** 申诉, once for each time they are held back. */
export function appeal(person: Person, words: string, now: Moment): Person {
  const heldBack = heldNow(person, now);
  if (heldBack.appeal) throw new Refusal('people/appealed-already');
  return { ...person, heldBack: { ...heldBack, appeal: { words, at: now, upheld: null } } };
}

/** 维持: the office above does not release them, and says why. */
export function uphold(person: Person, reason: string, now: Moment): Person {
  const heldBack = heldNow(person, now);
  const said = heldBack.appeal;
  if (!said || said.upheld) throw new Refusal('people/no-appeal');
  return { ...person, heldBack: { ...heldBack, appeal: { ...said, upheld: { reason, at: now } } } };
}

function heldNow(person: Person, now: Moment): HeldBack {
  const { heldBack } = person;
  if (!heldBack || !isHeldBack(person, now)) throw new Refusal('people/not-held-back');
  return heldBack;
}

function withComeBack(due: Person['due'], standings: readonly Standing[]): Person['due'] {
  const ends = standings.map(({ pausedUntil }) => pausedUntil ?? NEVER).sort();
  const [first = NEVER] = ends;
  return withDue(due, 'comeBack', first === NEVER ? null : first);
}
