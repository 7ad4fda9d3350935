import { CATEGORIES } from '../../core/domain/category/category';
import { type Person, stranger } from '../../core/domain/person/person';
import { conclude } from '../../core/domain/request/commands/conclude';
import { submit } from '../../core/domain/request/commands/hands';
import { NOTHING_SPECIAL } from '../../core/domain/request/model/draft';
import type { RequestJob, ServiceRequest } from '../../core/domain/request/model/state';
import { withDue } from '../../core/domain/time/due';
import { daysAfter, type Moment, minutesAfter } from '../../core/domain/time/moment';
import { directory, lifeOf } from '../board/lives';
import { buildings, studios } from '../board/street';

const forStudios = CATEGORIES.filter(({ answeredBy }) => answeredBy === 'studios');
const MEMBERS = 3;

/** 志愿者: a few in every studio, so that requests that move on find a volunteer. */
export const volunteers: readonly Person[] = studios.flatMap(({ _id, ancestors, lead }) =>
  Array.from({ length: MEMBERS }, (_, number) => {
    const openid = number === 0 ? lead : `${lead}-${number}`;
    return {
      ...stranger(openid),
      version: 1,
      name: openid,
      volunteer: {
        state: 'approved',
        studioId: _id,
        ancestors,
        skills: '',
        appliedAt: '2026-01-05T01:00:00.000Z',
        reason: '',
        atOnce: 20,
        onDuty: [],
        relatives: [],
        showPhone: false,
        partyMember: false,
        pausedUntil: null,
      },
    };
  }),
);

/** A finished request that waits for nothing, except perhaps a 回访 one day. */
export function pastOf(number: number, now: Moment): ServiceRequest {
  for (let turn = 0; ; turn += 1) {
    const request = lifeOf(number + turn * 1_000_000, now);
    if (request.state !== 'closed' && request.state !== 'withdrawn') continue;
    const wakesAt = number % 20 === 0 ? daysAfter(now, 1 + (number % 9)) : null;
    const due = withDue<RequestJob>([], 'ladder', wakesAt);
    return { ...request, _id: `past-${number}`, remindAt: null, followUpAt: null, due };
  }
}

/** An offer that its studio let lapse: due since a minute ago. */
export function dueOf(id: string, number: number, now: Moment): ServiceRequest {
  const studio = studios[number % studios.length];
  const building = buildings[number % buildings.length];
  const category = forStudios[number % forStudios.length];
  if (!studio || !building || !category) throw new Error('the street is empty');
  const { ancestors } = building;
  const draft = {
    ...NOTHING_SPECIAL,
    category: category.code,
    what: '楼道的灯不亮了，晚上看不见台阶',
    photos: [],
    place: { nodeId: building._id, ancestors, detail: '' },
    forWhom: 'self',
    concerned: { name: '居民', phone: '15400000000' },
  } as const;
  const owner = { kind: 'studio', studioId: studio._id } as const;
  const dueAt = minutesAfter(now, -1);
  const by = { openid: 'o-asker', name: '居民' };
  const asked = minutesAfter(now, -300);
  const decision = submit(id, draft, { owner, reasons: [], dueAt }, by, asked);
  const { next } = conclude(decision, null, directory, asked);
  // Its lead was called already, so the next studio is asked next.
  return {
    ...next,
    step: 'lead',
    remindAt: null,
    due: [{ job: 'ladder', at: dueAt }],
    notices: {},
  };
}
