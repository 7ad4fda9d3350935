import { NEVER } from '../../core/domain/time/due';
import type { Moment } from '../../core/domain/time/moment';
import type { AgendaItem } from './agenda-item';
import { _ } from './cloud';
import type { Agenda } from './collections/agenda';
import { tableOf } from './table';

const ID = 'agenda';

const agenda = tableOf('agenda');

/** The agenda. If there is none yet, every item is due. */
export async function readAgenda(): Promise<Agenda> {
  return (await agenda.find(ID)) ?? { _id: ID, version: 0, at: {}, touchedAt: '', reached: {} };
}

/**
 * 记上日程: makes the timer look at this item at that moment, or earlier if it had to anyway. Call it
 * before writing the document that the item is about: a process killed between the two writes only
 * makes the timer look in vain.
 */
export async function putOnAgenda(matter: AgendaItem, at: Moment, now: Moment): Promise<void> {
  // The SDK's types know numbers only; the database compares texts as well.
  const earlier = _.min(at as unknown as number);
  const changes = { [`at.${matter}`]: earlier, touchedAt: now, version: _.inc(1) };
  const put = await agenda.update({ _id: ID }, changes);
  // The agenda has an earlier shape or does not exist: then everything is due anyway.
  if (put === 0) await agenda.updateUnread({ _id: ID }, changes);
}

/**
 * 改日程: sets when the timer looks next, unless somebody changed the agenda since it was read.
 * @returns false when the agenda was not changed
 */
export async function setAgenda(
  known: Agenda,
  next: Readonly<Partial<Record<AgendaItem, Moment>>>,
): Promise<boolean> {
  const version = known.version + 1;
  if (known.version === 0) {
    const at = { ...known.at, ...next };
    return agenda.insert({ ...known, version, at });
  }
  const changes = Object.entries(next).map(([matter, at]) => [`at.${matter}`, at] as const);
  const updated = await agenda.update(
    { _id: ID, version: known.version },
    { ...Object.fromEntries(changes), version },
  );
  return updated === 1;
}

/**
 * 换完了: records which shape each collection has reached, and when to look again. Only the timer calls
 * it.
 * @param dueAt from when what is due of people is looked at; absent: as it was
 */
export async function setReached(
  reached: Agenda['reached'],
  lookAgainAt: Moment,
  dueAt?: Moment,
): Promise<void> {
  const changes = {
    ...(dueAt !== undefined && { 'at.people': dueAt }),
    reached: _.set(reached),
    'at.shapes': lookAgainAt,
    version: _.inc(1),
  };
  await agenda.update({ _id: ID }, changes);
}

/** 改这一项: sets or removes one item. Only the timer calls it. */
export async function setLook(matter: AgendaItem, at: Moment): Promise<void> {
  await agenda.update({ _id: ID }, { [`at.${matter}`]: at, version: _.inc(1) });
}

/**
 * 全部重来: forgets all that is known of the stored documents: the migration walk starts again and every
 * item is due.
 */
export async function forgetAll(): Promise<void> {
  const changes = { reached: _.set({}), at: _.set({}), version: _.inc(1) };
  await agenda.update({ _id: ID }, changes);
}

/**
 * 领下这一趟: of all runs that begin before that moment only one claims the work; the others have read the
 * agenda in vain.
 * @param moves items to be looked at later because of it, in the same write
 * @returns the agenda after the claim; null for every other run
 */
export async function takePatrol(
  known: Agenda,
  until: Moment,
  moves: Readonly<Partial<Record<AgendaItem, Moment>>>,
): Promise<Agenda | null> {
  const at = { ...known.at, ...moves };
  const taken = { ...known, at, patrolsUntil: until };
  if (known.version === 0) {
    const first = { ...taken, version: 1 };
    return (await agenda.insert(first)) ? first : null;
  }
  const changes = Object.entries(moves).map(
    ([matter, moment]) => [`at.${matter}`, moment] as const,
  );
  const before = known.patrolsUntil === undefined ? _.exists(false) : known.patrolsUntil;
  const updated = await agenda.update(
    { _id: ID, patrolsUntil: before },
    { ...Object.fromEntries(changes), patrolsUntil: until },
  );
  return updated === 1 ? taken : null;
}

/**
 * When the timer looks at this item next. An item that is new in this build was never looked at, so it
 * is due.
 */
export function nextLook({ at }: Agenda, matter: AgendaItem): Moment {
  return at[matter] ?? '';
}

/** Is this item due by now? */
export function isOnAgenda(agenda: Agenda, matter: AgendaItem, now: Moment): boolean {
  const at = nextLook(agenda, matter);
  return at <= now && at !== NEVER;
}
