import { remember } from '../../core/domain/base/command';
import { CONFIRM_DAYS } from '../../core/domain/base/limits';
import type { Person } from '../../core/domain/person/person';
import {
  noticesOfEnds,
  noticesOfUnconfirmed,
} from '../../core/domain/person/qualification-notices';
import { tellEnds } from '../../core/domain/person/qualify';
import { telling } from '../../core/domain/studio/further-notices';
import type { Studio } from '../../core/domain/studio/studio';
import { withDue } from '../../core/domain/time/due';
import { daysAfter, type Moment } from '../../core/domain/time/moment';
import { eachAlone } from '../runtime/each-alone';
import { isOnAgenda } from '../store/agenda';
import { _ } from '../store/cloud';
import { save } from '../store/save';
import { people, studios } from '../store/tables';
import type { Job } from './job';

/** How many documents one run handles; the rest follow a minute later. */
const AT_ONCE = 20;

/** 资质到期: tells leads and offices; which requests somebody gets, the rule reads from the date alone. */
export const qualifications: Job = async ({ now, agenda }) => {
  if (!isOnAgenda(agenda, 'people', now)) return 0;
  const found = await people.list({
    where: { due: _.elemMatch({ job: 'qualification', at: _.lte(now) }) },
    limit: AT_ONCE,
  });
  const done = await eachAlone('qualifications', found, (person) => tellOf(person, now));
  return done.filter(Boolean).length;
};

/** 待补资质: a studio from before gets the day by which its qualifications are due. */
export const confirmations: Job = async ({ now, agenda }) => {
  if (!isOnAgenda(agenda, 'studios', now)) return 0;
  const found = await studios.list({
    where: { due: _.elemMatch({ job: 'confirm', at: _.lte(now) }) },
    limit: AT_ONCE,
  });
  const done = await eachAlone('confirmations', found, (studio) => setDay(studio, now));
  return done.filter(Boolean).length;
};

function tellOf(person: Person, now: Moment): Promise<boolean> {
  const { next: told, soon, ended } = tellEnds(person, now);
  const notices = [
    ...noticesOfEnds(person, soon, false, now),
    ...noticesOfEnds(person, ended, true, now),
  ];
  const due = notices.length > 0 ? withDue(told.due, 'tell', now) : told.due;
  const next = remember({ ...told, due }, null, 'told');
  const newNotices = Object.fromEntries(
    notices.map((notice, at) => [`v${next.version}n${at}`, notice]),
  );
  return save(people, person, { ...next, notices: { ...next.notices, ...newNotices } }, newNotices);
}

function setDay(studio: Studio, now: Moment): Promise<boolean> {
  const { unconfirmed } = studio;
  const until = unconfirmed?.until ?? daysAfter(now, CONFIRM_DAYS);
  const isNew = unconfirmed !== null && unconfirmed.until === null;
  const notices = isNew ? noticesOfUnconfirmed(studio, unconfirmed.kinds, until, now) : [];
  const next = {
    ...studio,
    unconfirmed: unconfirmed && { ...unconfirmed, until },
    due: withDue(studio.due, 'confirm', null),
    changedAt: now,
  };
  const told = remember(telling(next, notices, now), null, 'confirmed');
  // The deliverer may be clearing what was there already.
  const added = Object.entries(told.notices).filter(([id]) => !(id in studio.notices));
  return save(studios, studio, told, Object.fromEntries(added));
}
