import { remember } from '../../core/domain/base/command';
import type { Person } from '../../core/domain/person/person';
import { activeStudios } from '../../core/domain/person/standing';
import { comeBack as comesBack, noticeOfReturn } from '../../core/domain/person/volunteer';
import { withDue } from '../../core/domain/time/due';
import type { Moment } from '../../core/domain/time/moment';
import { eachAlone } from '../runtime/each-alone';
import { isOnAgenda } from '../store/agenda';
import { _ } from '../store/cloud';
import { save } from '../store/save';
import { people } from '../store/tables';
import type { Job } from './job';

/** How many people one run handles; the rest follow a minute later. */
const AT_ONCE = 20;

/** 休息到期: ends pauses that are over, and tells the volunteers. */
export const comeBack: Job = async ({ now, agenda }) => {
  if (!isOnAgenda(agenda, 'people', now)) return 0;
  const resting = await people.list({
    where: { due: _.elemMatch({ job: 'comeBack', at: _.lte(now) }) },
    limit: AT_ONCE,
  });
  const done = await eachAlone('come back', resting, (person) => bringBack(person, now));
  return done.filter(Boolean).length;
};

function bringBack(person: Person, now: Moment): Promise<boolean> {
  const then = comesBack(person, now);
  const back = activeStudios(then).length > activeStudios(person).length;
  const state = back ? 'approved' : 'paused';
  if (!back) return save(people, person, remember(then, null, state));
  const due = withDue(then.due, 'tell', now);
  const next = remember({ ...then, due }, null, state);
  const newNotices = { [`v${next.version}n0`]: noticeOfReturn(next, now) };
  return save(people, person, { ...next, notices: { ...next.notices, ...newNotices } }, newNotices);
}
