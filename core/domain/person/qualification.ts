import type { OpenId } from '../base/identity';
import { CATEGORIES, type CategoryCode, categoryOf } from '../category/category';
import type { Studio } from '../studio/studio';
import { withDue } from '../time/due';
import { daysAfter, type Moment } from '../time/moment';
import type { Person } from './person';

/** 要资质的类别: sealed kinds, in which strangers are told what nobody else may read. */
export const SEALED_KINDS: readonly CategoryCode[] = CATEGORIES.filter(({ sealed }) => sealed).map(
  ({ code }) => code,
);

/** 执业证 or 培训. */
export const PROOFS = ['licence', 'training'] as const;
export type Proof = (typeof PROOFS)[number];

/** 提前提醒: how many days before its end the lead and the office are told. */
export const REMIND_DAYS = 30;

/** 资质: recorded by an office for one sealed kind; at most one of each kind. */
export interface Qualification {
  readonly kind: CategoryCode;
  readonly proof: Proof;
  /** Its number, or what was learnt and where. */
  readonly words: string;
  /** It counts until this moment, and not longer. */
  readonly until: Moment;
  readonly by: OpenId;
  readonly at: Moment;
  /** 说过了: what offices and leads were told of its end. */
  readonly told: 'nothing' | 'soon' | 'ended';
}

/** What decides whether somebody is qualified. */
type Qualified = readonly Pick<Qualification, 'kind' | 'until'>[];

/**
 * 能办吗: is somebody with these qualifications allowed this kind of request in this studio? Every kind
 * that is not sealed needs none. A studio from before qualifications were recorded has time to
 * confirm its own.
 */
export function isQualifiedFor(
  kind: CategoryCode,
  qualifications: Qualified,
  studio: Pick<Studio, 'unconfirmed'> | undefined,
  now: Moment,
): boolean {
  if (!categoryOf(kind).sealed) return true;
  const grace = studio?.unconfirmed;
  if (grace?.kinds.includes(kind) && (grace.until === null || now < grace.until)) return true;
  return qualifications.some((one) => one.kind === kind && now < one.until);
}

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
