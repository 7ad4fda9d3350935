import type { OpenId } from '../base/identity';
import { APPLICATION_WORKDAYS } from '../base/limits';
import { Refusal } from '../base/refusal';
import type { OfficeOwner } from '../org/office';
import type { NodeId } from '../org/org';
import type { Directory } from '../studio/directory';
import type { Studio, StudioId } from '../studio/studio';
import { withDue } from '../time/due';
import type { Moment } from '../time/moment';
import { afterDuration } from '../time/working-time';
import type { Joining, Offer } from './joining';
import type { Person } from './person';
import { type LeadWord, type Rung, type Standing, standingIn, type Waiting } from './standing';

/** 报名找谁: who answers an application, until when, and who is next when nobody does. */

/** 三个工作日, by the calendar of working days. */
export function answerBy(now: Moment): Moment {
  return afterDuration(now, { amount: APPLICATION_WORKDAYS, unit: 'workdays' });
}

/**
 * 第一级: the lead gives a word first; without a lead who is there, the office has it at once.
 * @param leadThere is the lead a volunteer who takes requests, and not the applicant?
 */
export function firstWaiting(
  { ancestors }: Pick<Studio, 'ancestors'>,
  leadThere: boolean,
  directory: Directory,
  now: Moment,
): Waiting {
  const rung = leadThere ? 'lead' : officeRung(ancestors, directory);
  return { with: rung, until: answerBy(now) };
}

/** The secretary; where no secretary is held, whoever is above. */
export function officeRung(ancestors: readonly NodeId[], directory: Directory): Rung {
  const { role } = directory.officeOf(ancestors, 'secretary');
  return role === 'secretary' ? 'secretary' : 'subdistrict';
}

/** 上一级; the subdistrict is the last, and is reminded. */
function nextRung(
  waiting: Waiting | null,
  ancestors: readonly NodeId[],
  directory: Directory,
): Rung {
  const first = officeRung(ancestors, directory);
  if (waiting === null || waiting.with === 'lead') return first;
  return 'subdistrict';
}

/** 哪个岗位: the held office that has an application of this rung; the lead's is no office. */
export function officeOfRung(
  rung: Exclude<Rung, 'lead'>,
  ancestors: readonly NodeId[],
  directory: Directory,
): OfficeOwner {
  return directory.officeOf(ancestors, rung === 'secretary' ? 'secretary' : 'officer');
}

/** 升级: an application that climbed, with the path by which its office is found. */
export interface Climbed {
  /** Null: no studio was found for it yet. */
  readonly studioId: StudioId | null;
  readonly from: Rung | null;
  readonly to: Waiting;
  readonly ancestors: readonly NodeId[];
}

/** 没人答复: takes every application whose time is over to whoever is next. */
export function climb(
  person: Person,
  directory: Directory,
  now: Moment,
): { readonly next: Person; readonly climbed: readonly Climbed[] } {
  const climbed: Climbed[] = [];
  const up = (
    waiting: Waiting | null,
    studioId: StudioId | null,
    ancestors: readonly NodeId[],
  ): Waiting => {
    if (waiting && waiting.until > now) return waiting;
    const to = { with: nextRung(waiting, ancestors, directory), until: answerBy(now) };
    climbed.push({ studioId, from: waiting?.with ?? null, to, ancestors });
    return to;
  };
  const standings = person.standings.map((one) =>
    one.state === 'applied'
      ? { ...one, waiting: up(one.waiting, one.studioId, one.ancestors) }
      : one,
  );
  const { joining } = person;
  const next = joining?.atOffice
    ? { ...joining, waiting: up(joining.waiting, null, person.ancestors) }
    : joining;
  return { next: withApplicationDue({ ...person, standings, joining: next }), climbed };
}

/** The person with the moment at which the first of their applications climbs. */
export function withApplicationDue(person: Person): Person {
  const { standings, joining } = person;
  const moments = [
    ...standings.flatMap(({ state, waiting }) => (state === 'applied' && waiting?.until) || []),
    ...(joining?.atOffice && joining.waiting ? [joining.waiting.until] : []),
  ].sort();
  return { ...person, due: withDue(person.due, 'application', moments[0] ?? null) };
}

/**
 * 领衔人的话: a lead says whether the applicant fits; then the office has it.
 * @throws Refusal `volunteer/not-applied`
 */
export function giveWord(
  person: Person,
  studioId: StudioId,
  word: LeadWord,
  directory: Directory,
): Person {
  const standing = standingIn(person, studioId);
  if (standing?.state !== 'applied') throw new Refusal('volunteer/not-applied');
  const { waiting, ancestors } = standing;
  const next =
    waiting === null || waiting.with === 'lead'
      ? { with: officeRung(ancestors, directory), until: answerBy(word.at) }
      : waiting;
  return changeStanding(person, studioId, { leadWord: word, waiting: next });
}

/** What of a search for a studio a new application keeps: whoever refused them stays in mind. */
export function searching(
  person: Pick<Person, 'joining'>,
  offer: Offer,
  any: boolean,
  now: Moment,
): Joining {
  const tried = person.joining?.tried ?? [];
  return { ...offer, any, tried, atOffice: false, why: null, waiting: null, at: now };
}

/** 请书记来找: nothing fits, so an office over the home has it. */
export function toOffice(
  joining: Joining,
  why: 'none-fits' | 'all-tried',
  ancestors: readonly NodeId[],
  directory: Directory,
  now: Moment,
): Joining {
  const waiting = { with: officeRung(ancestors, directory), until: answerBy(now) };
  return { ...joining, atOffice: true, why, waiting };
}

/**
 * 眼下没有合适的: the office closes the search, with a reason that the person reads.
 * @throws Refusal `volunteer/self-approval`, `volunteer/not-applied`
 */
export function closeSearch(person: Person, by: OpenId): Person {
  if (person._id === by) throw new Refusal('volunteer/self-approval');
  if (!person.joining?.atOffice) throw new Refusal('volunteer/not-applied');
  return withApplicationDue({ ...person, joining: null });
}

function changeStanding(person: Person, studioId: StudioId, but: Partial<Standing>): Person {
  const standings = person.standings.map((one) =>
    one.studioId === studioId ? { ...one, ...but } : one,
  );
  return withApplicationDue({ ...person, standings });
}
