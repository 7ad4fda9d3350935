import type { OpenId } from '../base/identity';
import { CATEGORIES, type CategoryCode, categoryOf } from '../category/category';
import type { Studio, StudioId } from '../studio/studio';
import type { Moment } from '../time/moment';
import { activeStudios, type Standing } from './standing';

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

/** 能办的工作室: the studios for which this person takes requests of this kind now. */
export function qualifiedStudios(
  kind: CategoryCode,
  person: {
    readonly standings: readonly Pick<Standing, 'state' | 'studioId'>[];
    readonly qualifications: Qualified;
  },
  studios: ReadonlyMap<StudioId, Pick<Studio, 'unconfirmed'>>,
  now: Moment,
): readonly StudioId[] {
  return activeStudios(person).filter((id) =>
    isQualifiedFor(kind, person.qualifications, studios.get(id), now),
  );
}
