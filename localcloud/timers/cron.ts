import { CronExpressionParser } from 'cron-parser';

/** The platform's timers run in Beijing time, UTC+8 all year. */
const ZONE = 'Asia/Shanghai';

/** A parsed seven-field cron text (second minute hour day month weekday year). */
export interface Cron {
  /** All due moments after `from`, in order, without end unless the years are limited. */
  after(from: Date): Generator<Date>;
}

/**
 * Parses the platform's seven-field cron text. Weekdays are 0 (Sunday) to 6 or names.
 * @throws Error when it is invalid
 */
export function parseCron(text: string): Cron {
  const fields = text.trim().split(/\s+/);
  if (fields.length !== 7) {
    throw new Error(`cron "${text}" has ${fields.length} fields, the platform requires seven`);
  }
  const years = parseYears(fields[6] as string, text);
  const six = fields.slice(0, 6).join(' ');
  CronExpressionParser.parse(six, { tz: ZONE });
  return { after: (from) => momentsAfter(six, years, from) };
}

const LAST_YEAR = 2099;

function* momentsAfter(six: string, years: (year: number) => boolean, from: Date): Generator<Date> {
  let expression = CronExpressionParser.parse(six, { tz: ZONE, currentDate: from });
  while (true) {
    const next = expression.next().toDate();
    const year = new Date(next.getTime() + 8 * 3_600_000).getUTCFullYear();
    if (year > LAST_YEAR) return;
    if (years(year)) yield next;
    else
      expression = CronExpressionParser.parse(six, { tz: ZONE, currentDate: lastMomentOf(year) });
  }
}

function lastMomentOf(year: number): Date {
  return new Date(Date.UTC(year + 1, 0, 1) - 8 * 3_600_000 - 1);
}

/** The year field: `*`, single years, ranges and lists of these, and steps. */
function parseYears(field: string, text: string): (year: number) => boolean {
  if (field === '*') return () => true;
  const parts = field.split(',').map((part) => {
    const match = /^(\*|(\d{4})(?:-(\d{4}))?)(?:\/(\d+))?$/.exec(part);
    if (!match) throw new Error(`cron "${text}": "${part}" is not a year`);
    const step = Number(match[4] ?? 1);
    const from = Number(match[2] ?? 1970);
    const to =
      match[1] === '*' || match[4] ? Number(match[3] ?? LAST_YEAR) : Number(match[3] ?? from);
    return (year: number) => year >= from && year <= to && (year - from) % step === 0;
  });
  return (year) => parts.some((holds) => holds(year));
}
