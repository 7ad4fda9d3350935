import type { CategoryCode } from '../category/category';
import { withDue } from '../time/due';
import { daysAfter, type Moment } from '../time/moment';
import type { Person } from './person';
import { type Qualification, REMIND_DAYS } from './qualification';

/** 登记资质: replaces what was recorded for the same kinds. */
export function qualify(
  person: Person,
  kinds: readonly CategoryCode[],
  recorded: Pick<Qualification, 'proof' | 'words' | 'until' | 'by'>,
  now: Moment,
): Person {
  const added = [...new Set(kinds)].map(
    (kind): Qualification => ({ kind, ...recorded, at: now, told: 'nothing' }),
  );
  return withDueReminder({
    ...person,
    qualifications: [...others(person, kinds), ...added],
  });
}

/** 取消资质 */
export function unqualify(person: Person, kinds: readonly CategoryCode[]): Person {
  return withDueReminder({ ...person, qualifications: others(person, kinds) });
}

function others({ qualifications }: Person, kinds: readonly CategoryCode[]) {
  return qualifications.filter(({ kind }) => !kinds.includes(kind));
}

/** 快到期 or 到期了, and nobody has been told. */
export interface Ending {
  readonly next: Person;
  readonly soon: readonly Qualification[];
  readonly ended: readonly Qualification[];
}

/** 到期: what has to be told now, and the person with that noted. */
export function tellEnds(person: Person, now: Moment): Ending {
  const ended = person.qualifications.filter(({ until, told }) => until <= now && told !== 'ended');
  const soon = person.qualifications.filter(
    (one) => one.told === 'nothing' && remindAt(one) <= now && now < one.until,
  );
  const qualifications = person.qualifications.map((one) => {
    if (ended.includes(one)) return { ...one, told: 'ended' as const };
    return soon.includes(one) ? { ...one, told: 'soon' as const } : one;
  });
  return { next: withDueReminder({ ...person, qualifications }), soon, ended };
}

function remindAt({ until }: Pick<Qualification, 'until'>): Moment {
  return daysAfter(until, -REMIND_DAYS);
}

function withDueReminder(person: Person): Person {
  const [first = null] = person.qualifications
    .flatMap((one) => {
      if (one.told === 'ended') return [];
      return one.told === 'soon' ? one.until : remindAt(one);
    })
    .sort();
  return { ...person, due: withDue(person.due, 'qualification', first) };
}
