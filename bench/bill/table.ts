import { collections } from '../../cloudfunctions/store/indexes';
import { PLANS } from '../../localcloud/plan/plan';
import { STREET } from './assumptions';
import { type Cost, NOTHING, plus } from './cost';

/** One line of the bill: the monthly usage of one thing. */
export interface Line {
  readonly label: string;
  readonly month: Cost;
}

/** A limit of a plan, how much of it the street uses, and whether that is too much. */
export interface Touched {
  readonly limit: string;
  readonly most: number;
  readonly used: number;
}

export function totalOf(lines: readonly Line[]): Cost {
  return lines.reduce((total, { month }) => plus(total, month), NOTHING);
}

/** 套餐: the limits of the smallest plan next to the street's usage. */
export function against(
  total: Cost,
  busiestDay: { readonly reads: number; readonly writes: number },
  peak: number,
  stored: number,
): Touched[] {
  const { smallest } = PLANS;
  return [
    { limit: 'function calls a month', most: smallest.functionCallsPerMonth, used: total.calls },
    {
      limit: 'reads a day, on average',
      most: smallest.readsPerDay,
      used: total.reads / STREET.days,
    },
    { limit: 'reads, on the busiest day', most: smallest.readsPerDay, used: busiestDay.reads },
    {
      limit: 'writes a day, on average',
      most: smallest.writesPerDay,
      used: total.writes / STREET.days,
    },
    { limit: 'writes, on the busiest day', most: smallest.writesPerDay, used: busiestDay.writes },
    { limit: 'queries in a second, at most seen', most: smallest.queriesPerSecond, used: peak },
    { limit: 'indexes of a collection', most: MOST_INDEXES, used: mostIndexes() },
    { limit: 'MB of database after a year', most: smallest.databaseBytes / MB, used: stored / MB },
  ];
}

const MB = 1024 ** 2;

/** The limits of every plan. */
const MOST_INDEXES = 20;

function mostIndexes(): number {
  return Math.max(...collections.map(({ indexes }) => indexes.length));
}

export function sayLine({ label, month }: Line): string {
  const { calls, reads, writes } = month;
  const perDay = (count: number) => round(count / STREET.days);
  return [label.padEnd(34), ...[round(calls), perDay(reads), perDay(writes)].map(right)].join('');
}

export function sayTouched({ limit, most, used }: Touched): string {
  const percent = Math.round((100 * used) / most);
  const verdict = used > most ? 'OVER' : used > most / 2 ? 'over half' : '';
  return [
    limit.padEnd(34),
    right(round(used)),
    right(round(most)),
    `${percent} %`.padStart(9),
    `  ${verdict}`,
  ].join('');
}

export function right(text: string): string {
  return text.padStart(13);
}

export function round(count: number): string {
  return Math.round(count).toLocaleString('en-GB');
}
