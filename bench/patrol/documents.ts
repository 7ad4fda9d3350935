import { categoryOf } from '../../core/domain/category/category';
import { decideByClock } from '../../core/domain/policy/decide-by-clock';
import { decideNew } from '../../core/domain/policy/decide-new';
import { conclude } from '../../core/domain/request/commands/conclude';
import { NOTHING_SPECIAL } from '../../core/domain/request/model/draft';
import type { RequestJob, ServiceRequest } from '../../core/domain/request/model/state';
import { Staffing } from '../../core/domain/routing/staffing';
import { withDue } from '../../core/domain/time/due';
import { daysAfter, type Moment, minutesAfter } from '../../core/domain/time/moment';
import { lifeOf } from '../board/lives';
import { IDLE } from '../board/loads';
import { asker, buildings, directory, studios } from '../board/street';

/** A finished request that waits for nothing, except perhaps a future 回访. */
export function pastOf(number: number, now: Moment): ServiceRequest {
  for (let turn = 0; ; turn += 1) {
    const request = lifeOf(number + turn * 1_000_000, now);
    if (request.state !== 'closed' && request.state !== 'withdrawn') continue;
    const wakesAt = number % 20 === 0 ? daysAfter(now, 1 + (number % 9)) : null;
    const due = withDue<RequestJob>([], 'ladder', wakesAt);
    return { ...request, _id: `past-${number}`, remindAt: null, followUpAt: null, due };
  }
}

/**
 * An offer that its studio and its lead let expire: due since a minute ago, so the next studio is
 * asked.
 */
export function dueOf(id: string, number: number, now: Moment): ServiceRequest {
  const studio = studios[number % studios.length];
  const building = buildings[number % buildings.length];
  const kinds = studio?.specialities.filter((code) => categoryOf(code).responsible === 'studios');
  // Alternates studios and their categories, so that none of them fills up.
  const category = kinds?.[Math.floor(number / 6) % kinds.length];
  if (!studio || !building || !category) throw new Error('the street lacks documents');
  const { ancestors } = building;
  const draft = {
    ...NOTHING_SPECIAL,
    category,
    what: '楼道的灯不亮了，晚上看不见台阶',
    photos: [],
    place: { nodeId: building._id, ancestors, detail: '' },
    forWhom: 'self',
    concerned: { name: '居民', phone: '15400000000' },
  } as const;
  const by = { openid: asker._id, name: asker.name };
  const submittedAt = daysAfter(now, -2);
  // No other studio has members available, so this studio is asked first, and its lead next.
  const staffing = new Staffing([[studio._id, IDLE.of(studio._id)]]);
  const around = { directory, staffing, waiting: [] };
  const submitted = decideNew(id, draft, by, { ...around, now: submittedAt });
  const offered = conclude(submitted, null, directory, submittedAt).next;
  const late = offered.dueAt ?? now;
  const climb = { do: 'climb', canAskAfter: true } as const;
  const called = decideByClock(climb, offered, { ...around, now: late });
  if (called?.next.step !== 'lead') throw new Error(`the lead of ${studio._id} was not called`);
  const { next } = conclude(called, null, directory, late);
  const dueAt = minutesAfter(now, -1);
  return { ...next, dueAt, remindAt: null, due: [{ job: 'ladder', at: dueAt }], notices: {} };
}
