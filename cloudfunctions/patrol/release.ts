import { remember } from '../../core/domain/base/command';
import { release as freed } from '../../core/domain/person/held-back';
import { isHeldBack } from '../../core/domain/person/hold';
import { noticeOfRelease } from '../../core/domain/person/hold-notices';
import type { Person } from '../../core/domain/person/person';
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

/** 到期恢复操作: tells people who were held back that it is over. The rule itself looks at the moment alone. */
export const release: Job = async ({ now, agenda }) => {
  if (!isOnAgenda(agenda, 'people', now)) return 0;
  const held = await people.list({
    where: { due: _.elemMatch({ job: 'release', at: _.lte(now) }) },
    limit: AT_ONCE,
  });
  const done = await eachAlone('release', held, (person) => releaseOne(person, now));
  return done.filter(Boolean).length;
};

function releaseOne(person: Person, now: Moment): Promise<boolean> {
  if (!person.heldBack || isHeldBack(person, now)) {
    const due = withDue(person.due, 'release', person.heldBack?.until ?? null);
    return save(people, person, remember({ ...person, due }, null, 'settled'));
  }
  const then = freed(person);
  const next = remember({ ...then, due: withDue(then.due, 'tell', now) }, null, 'released');
  const newNotices = { [`v${next.version}n0`]: noticeOfRelease(next, now) };
  return save(people, person, { ...next, notices: { ...next.notices, ...newNotices } }, newNotices);
}
