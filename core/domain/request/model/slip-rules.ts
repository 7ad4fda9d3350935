import { daysAfter, type Moment } from '../../time/moment';
import { cashOf, isSlipOpen, type Mandate, type Slip, type SlipItem } from './slip';

/** 交接单的规矩: numbers and cases that a street may want different. */
export interface SlipRules {
  /** 委托书: which of these need one. */
  readonly needsLetter: Readonly<Record<Mandate, boolean>>;
  /** More cash than this needs one as well, in 分. */
  readonly cashWithoutLetter: number;
  /** A slip that is open for this many days is told to both ends and the office, and again as often. */
  readonly openDays: number;
  readonly mostItems: number;
  readonly mostSlips: number;
  /** Of one entry, in 分. */
  readonly mostCash: number;
  /** Photos of a letter, and of receipts. */
  readonly mostPhotos: number;
}

export const SLIP_RULES: SlipRules = {
  needsLetter: { withdrawal: true, overnight: true, official: true },
  cashWithoutLetter: 1000_00,
  openDays: 3,
  mostItems: 4,
  mostSlips: 5,
  mostCash: 20_000_00,
  mostPhotos: 3,
};

/**
 * Is this more than an errand?
 *
 * @param alreadyOut cash that is not back yet, in 分
 */
export function needsLetter(
  {
    items,
    mandates,
  }: { readonly items: readonly SlipItem[]; readonly mandates: readonly Mandate[] },
  alreadyOut = 0,
  rules: SlipRules = SLIP_RULES,
): boolean {
  const cash = cashOf({ items });
  return (
    mandates.some((one) => rules.needsLetter[one]) ||
    (cash > 0 && cash + alreadyOut > rules.cashWithoutLetter)
  );
}

/** When a slip has been open for too long. */
export function lateAt(since: Moment): Moment {
  return daysAfter(since, SLIP_RULES.openDays);
}

/** 交接单未了 for the office: contested, or open for too long. */
export function isSlipForOffice(slips: readonly Slip[], now: Moment): boolean {
  return slips
    .filter(isSlipOpen)
    .some(({ contested, taken }) => contested !== null || lateAt(taken.at) <= now);
}
