import { type CategoryCode, categoryOf } from '../category/category';
import { QUIET_HOURS, type QuietHours } from '../time/quiet-hours';
import type { Chosen } from './settings';
import { TITLED, titleOf } from './titles';

/** What there is of a category at the moment. */
export interface InUse {
  /** 没办完的 */
  readonly open: number;
  /** How many studios declare it. */
  readonly studios: number;
}

/** The categories that are switched off by this change. */
export function newlyOff(before: Chosen, after: Chosen): readonly CategoryCode[] {
  return after.off.filter((code) => !before.off.includes(code));
}

/** 会变成怎样: a sentence for each thing that changes; none when nothing does. */
export function sayChanges(
  before: Chosen,
  after: Chosen,
  inUse: ReadonlyMap<CategoryCode, InUse>,
): string[] {
  return [
    ...newlyOff(before, after).map((code) => sayOff(code, inUse.get(code))),
    ...newlyOff(after, before).map((code) => `「${categoryOf(code).label}」重新可以选了。`),
    ...TITLED.flatMap((role) => {
      const [was, is] = [titleOf(role, before.titles), titleOf(role, after.titles)];
      return was === is ? [] : [`“${was}”改叫“${is}”。`];
    }),
    ...sayQuiet(before.quiet ?? QUIET_HOURS, after.quiet ?? QUIET_HOURS),
  ];
}

function sayQuiet(was: QuietHours, is: QuietHours): string[] {
  if (was.from === is.from && was.until === is.until) return [];
  return [
    `夜里 ${is.from} 到早上 ${is.until} 微信不打扰大家，急事除外。原来是 ${was.from} 到 ${was.until}。`,
  ];
}

function sayOff(code: CategoryCode, { open, studios }: InUse = { open: 0, studios: 0 }): string {
  const whatIs = open > 0 ? `没办完的 ${open} 件照常办到底。` : '现在没有没办完的。';
  const declared = studios > 0 ? `有 ${studios} 家工作室写着办这一类，不用改。` : '';
  return `「${categoryOf(code).label}」以后选不到了。${whatIs}${declared}`;
}
