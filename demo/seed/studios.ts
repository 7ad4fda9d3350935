import type { NodeId } from '../../core/domain/org/org';
import { NO_RECORD } from '../../core/domain/studio/record';
import type { Studio } from '../../core/domain/studio/studio';
import type { Moment } from '../../core/domain/time/moment';
import { declarations } from './studio-declarations';
import { communityId, nodeOf, pointOf, subdistrict } from './tree';
import { daysAgo } from './when';

/** Rooms are described in words; on the map all studios are in the middle of their community. */
const DOOR = 6;

export const studioId = (key: string): string => `st-${key}`;

export const openidOfVolunteer = (key: string): string => `o-demo-volunteer-${key}`;

/** @throws Error when the seed names a studio that it does not make */
export function declarationOf(key: string): (typeof declarations)[number] {
  const declaration = declarations.find((one) => one.key === key);
  if (!declaration) throw new Error(`the seed has no studio ${key}`);
  return declaration;
}

export function pathOfStudio(key: string): readonly NodeId[] {
  return nodeOf(communityId(declarationOf(key).room[0])).ancestors;
}

/** 工作室 of the demonstration, as they were after their last change. */
export function studiosAt(now: Moment): Studio[] {
  const changedAt = daysAgo(120, '10:00')(now);
  return declarations.map((one) => {
    const [community, room] = one.room;
    const [fee, feeNote] = one.fee ?? ['free', ''];
    return {
      _id: studioId(one.key),
      version: 1,
      name: one.name,
      lead: openidOfVolunteer(one.lead),
      leadName: one.leadName,
      introduction: one.introduction,
      specialities: one.own,
      alsoHelps: one.also ?? [],
      serves: one.serves?.map(communityId) ?? [subdistrict._id],
      ancestors: nodeOf(communityId(community)).ancestors,
      room,
      point: pointOf(community, DOOR),
      hours: one.hours ?? [],
      capacity: one.capacity,
      fee,
      feeNote,
      phone: one.phone ?? '',
      paused: one.paused ?? false,
      pausedBy: one.paused ? ('lead' as const) : null,
      unconfirmed: null,
      further: [],
      reachWithin: null,
      notices: {},
      record: NO_RECORD,
      due: [],
      changedAt,
      commands: [],
    };
  });
}
