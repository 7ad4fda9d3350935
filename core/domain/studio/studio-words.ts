import type { Fee, OpeningHours } from './studio';

/** 收费, in a resident's words. */
export function sayFee(fee: Fee): string {
  switch (fee) {
    case 'free':
      return '不收钱';
    case 'at-cost':
      return '只收成本';
    case 'paid':
      return '要收费';
    default:
      return fee satisfies never;
  }
}

const DAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;

/** `周一至周五 09:00–17:00`; one line per opening. A studio without hours is always open. */
export function sayHours(hours: readonly OpeningHours[]): string[] {
  if (hours.length === 0) return ['每天，随时可以'];
  return hours.map(({ days, from, to }) => `${sayDays(days)} ${from}–${to}`);
}

function sayDays(days: readonly number[]): string {
  const sorted = [...new Set(days)].sort((one, other) => one - other);
  if (sorted.length === DAYS.length) return '每天';
  return runsOf(sorted).map(sayRun).join('、');
}

/** `[1, 2, 3, 6]` → `[[1, 2, 3], [6]]` */
function runsOf(sorted: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const day of sorted) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

function sayRun(run: readonly number[]): string {
  const names = run.map((day) => DAYS[day - 1] ?? '');
  return names.length > 2 ? `${names[0]}至${names.at(-1)}` : names.join('、');
}

/** 领衔人, or a note that the post is vacant. */
export function sayLead(leadName: string): string {
  return leadName || '暂缺';
}
