import { isHeldBack } from '../../core/domain/person/hold';
import type { Person } from '../../core/domain/person/person';
import { isServing, servesIn } from '../../core/domain/person/standing';
import { staffingWantedByClock } from '../../core/domain/policy/clock-move';
import { leads } from '../../core/domain/policy/relation';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import type { Directory } from '../../core/domain/studio/directory';
import type { Studio, StudioId } from '../../core/domain/studio/studio';
import { type Moment, minutesAfter } from '../../core/domain/time/moment';
import { eachAlone } from '../runtime/each-alone';
import { type Moved, moveByClock } from '../runtime/move-by-clock';
import { isOnAgenda } from '../store/agenda';
import { _ } from '../store/cloud';
import { seeStaffing } from '../store/queue';
import { staffingOf } from '../store/staffing';
import type { Table } from '../store/table';
import { people, requests, studios } from '../store/tables';
import type { Job } from './job';

/** How many former volunteers and paused studios one run handles; the others follow a minute later. */
const AT_ONCE = 20;
/** How many requests in total one run moves; the rest stay due. */
const REQUESTS = 100;

/**
 * A command that began before they left may be written afterwards, so their work is looked at again
 * for this long. No function runs longer.
 */
const LATE_MINUTES = 2;

/**
 * 交接: finds other owners for the work of volunteers who left, and for requests that wait for a studio
 * that has paused or has no members. The job stays due until no request is left and is removed last,
 * so a run that dies is repeated.
 */
export const handOver: Job = async ({ now, agenda, directory: read }) => {
  const ofPeople = isOnAgenda(agenda, 'people', now);
  const ofStudios = isOnAgenda(agenda, 'studios', now);
  if (!ofPeople && !ofStudios) return 0;
  const due = {
    where: { due: _.elemMatch({ job: 'handOver', at: _.lte(now) }) },
    limit: AT_ONCE,
  };
  const [goers, shut, directory] = await Promise.all([
    ofPeople ? people.list(due) : [],
    ofStudios ? studios.list({ ...due, fields: ['due', 'paused'] }) : [],
    read(),
  ]);
  if (goers.length + shut.length === 0) return 0;

  const theirs = goers.flatMap(({ standings }) => standings.map(({ studioId }) => studioId));
  const affected = [...new Set([...theirs, ...shut.map(({ _id }) => _id)])];
  const [inHand, here] = await Promise.all([inHandOf(goers, now), staffingOf(affected)]);
  const paused = new Set(shut.filter((studio) => studio.paused).map(({ _id }) => _id));
  const closed = new Set(
    affected.filter((id) => paused.has(id) || here.of(id).members.length === 0),
  );
  const waiting = await waitingFor([...closed]);
  const moves: Moved[] = [
    ...inHand
      .filter((request) => isLeft(request, goers, now))
      .map((request): Moved => ({ request, move: { do: 'leaveVolunteer' } })),
    ...waiting.map((request): Moved => ({ request, move: { do: 'leaveStudios', closed } })),
  ];
  await Promise.all(goers.flatMap((one) => leaveLead(one, directory, now)));
  const wanted = moves.map(({ request, move }) => staffingWantedByClock(move, request, now));
  const world = { ...(await seeStaffing(wanted, directory)), directory, now };
  const moved = await eachAlone('hand over', moves, (one) => moveByClock(one, world));
  const all = moved.length === moves.length && !moved.includes(false);
  if (all && inHand.length < REQUESTS && waiting.length < REQUESTS) {
    const until = minutesAfter(now, -LATE_MINUTES);
    await Promise.all([
      ...goers.map((one) => settle(people, one, until)),
      ...shut.map((one) => settle(studios, one, until)),
    ]);
  }
  return moved.filter(Boolean).length;
};

/**
 * The assignee no longer serves the studio, or is held back; an application to return does not count.
 */
function isLeft({ owner }: ServiceRequest, goers: readonly Person[], now: Moment): boolean {
  if (owner.kind !== 'volunteer') return false;
  const person = goers.find(({ _id }) => _id === owner.openid);
  return !person || !servesIn(person, owner.studioId) || isHeldBack(person, now);
}

/** All open requests of volunteers who left a studio or are held back, from whichever studio they came. */
async function inHandOf(goers: readonly Person[], now: Moment): Promise<ServiceRequest[]> {
  const left = goers.filter((one) => !one.standings.every(isServing) || isHeldBack(one, now));
  if (left.length === 0) return [];
  const ids = left.map(({ _id }) => _id);
  return requests.list({
    where: { 'assignee.openid': _.in(ids), state: 'accepted' },
    limit: REQUESTS,
  });
}

async function waitingFor(ids: readonly StudioId[]): Promise<ServiceRequest[]> {
  if (ids.length === 0) return [];
  return requests.list({
    where: { askedStudios: _.in([...ids]), state: 'offered' },
    limit: REQUESTS,
  });
}

/** 领衔人走了: the studio has no lead until the office, which was notified, names another. */
function leaveLead(person: Person, { studios: all }: Directory, now: Moment) {
  const { _id: lead } = person;
  const led = [...all.values()].filter((studio) => studio.lead === lead && !leads(person, studio));
  return led.map(({ _id }) =>
    studios.update({ _id, lead }, { lead: '', leadName: '', changedAt: now, version: _.inc(1) }),
  );
}

/** No request is left, unless they left or paused again meanwhile. */
async function settle<Doc extends Person | Studio>(
  table: Table<Doc>,
  { _id, due }: Pick<Person | Studio, '_id' | 'due'>,
  until: Moment,
): Promise<void> {
  const one = due.find(({ job }) => job === 'handOver');
  if (!one || one.at > until) return;
  await table.update({ _id }, { due: _.pull(one) });
}
