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
   * 受理期限: the time to accept, counted in a studio's opening hours (urgent: at once); for an office
   * that is responsible itself, the time for its first response.
   */
  readonly acceptWithin: Duration;
  /** 办结期限: the time to resolve, counted from acceptance or from the office's first response. */
  readonly resolveWithin: Duration;
  /** 回访: how long after closing the follow-up call is due; null when none is needed. */
  readonly followUpAfter: Duration | null;
  /** 特殊群体优先: the groups that it puts first. */
  readonly comesFirst: readonly Beneficiary[];
  /** 上门: a helper visits a home or meets somebody, so the request asks when they are in. */
  readonly visits: boolean;
  /** 可交接: a volunteer may take a card, cash, keys or papers along, with a 交接单. */
  readonly entrusts: boolean;
  /** 由谁答复: studios, or the office itself (建议 and 说不清楚). */
  readonly responsible: 'studios' | 'office';
}

/** One row of the table; absent properties have their defaults. */
export type CategoryRow = Pick<
  CategoryKind,
  'group' | 'label' | 'hint' | 'acceptWithin' | 'resolveWithin'
> &
  Partial<CategoryKind>;
