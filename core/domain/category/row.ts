import type { Duration } from '../time/duration';
import type { Beneficiary } from './beneficiary';
import type { GroupCode } from './group';

/** The properties of a 类别, without its code. */
export interface CategoryKind {
  /** Its 大类. */
  readonly group: GroupCode;
  readonly label: string;
  /** One line that helps a resident to recognise their case. */
  readonly hint: string;
  /** 保密: only the assignee reads the words; everybody else sees that the request exists. */
  readonly sealed: boolean;
  /** 紧急: danger to life or property. */
  readonly urgent: boolean;
  /** 隐患: something is wrong with the place itself; the office watches it until it is mended. */
  readonly hazard: boolean;
  /** 可匿名: it can be said without a name, to neighbours or altogether. */
  readonly mayBeNameless: boolean;
  /**
   * 受理期限: within which a studio accepts, counted in its opening hours (urgent: at once), or an
   * office first responds to what it answers itself.
   */
  readonly acceptWithin: Duration;
  /** 办结期限: within which it is done, counted from acceptance or from that first response. */
  readonly resolveWithin: Duration;
  /** 回访: when, after closing, somebody else asks how it is now; null: no one needs to. */
  readonly followUpAfter: Duration | null;
  /** 特殊群体优先: the groups that it puts first. */
  readonly comesFirst: readonly Beneficiary[];
  /** 上门: a helper comes to a home, or sees somebody, so it matters when they are in. */
  readonly visits: boolean;
  /** Who answers: studios, or the secretary directly (建议 and 说不清楚). */
  readonly responsible: 'studios' | 'office';
}

/** One row of the table: absent properties have their default. */
export type CategoryRow = Pick<
  CategoryKind,
  'group' | 'label' | 'hint' | 'acceptWithin' | 'resolveWithin'
> &
  Partial<CategoryKind>;
