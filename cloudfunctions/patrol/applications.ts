import { remember } from '../../core/domain/base/command';
import { climb } from '../../core/domain/person/application';
import { noticesOfClimb } from '../../core/domain/person/application-notices';
import type { Person } from '../../core/domain/person/person';
import type { Directory } from '../../core/domain/studio/directory';
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

/** 报名没人答复: takes applications whose three working days are over to whoever is next. */
export const applications: Job = async ({ now, agenda, directory }) => {
  if (!isOnAgenda(agenda, 'people', now)) return 0;
  const found = await people.list({
    where: { due: _.elemMatch({ job: 'application', at: _.lte(now) }) },
    limit: AT_ONCE,
  });
  if (found.length === 0) return 0;
  const known = await directory();
  const done = await eachAlone('applications', found, (person) => climbOne(person, known, now));
  return done.filter(Boolean).length;
};

function climbOne(person: Person, directory: Directory, now: Moment): Promise<boolean> {
  const { next: then, climbed } = climb(person, directory, now);
  const notices = climbed.flatMap((one) => noticesOfClimb(person, one, directory, now));
  const due = notices.length > 0 ? withDue(then.due, 'tell', now) : then.due;
  const next = remember({ ...then, due }, null, 'climbed');
  const added = Object.fromEntries(notices.map((notice, at) => [`v${next.version}n${at}`, notice]));
  return save(people, person, { ...next, notices: { ...next.notices, ...added } }, added);
}
