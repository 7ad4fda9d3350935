import type { Moment } from '../../core/domain/moment';
import type { Studio } from '../../core/domain/studio';
import { declarations } from './studio-declarations';
import { communityId, nodeOf, subdistrict } from './tree';
import { daysAgo } from './when';

export const studioId = (key: string): string => `st-${key}`;

export const openidOfVolunteer = (key: string): string => `o-demo-volunteer-${key}`;

/** 工作室 of the demonstration, as they stood when they were last changed. */
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
      hours: one.hours ?? [],
      capacity: one.capacity,
      fee,
      feeNote,
      paused: one.paused ?? false,
      changedAt,
      applied: [],
    };
  });
}
