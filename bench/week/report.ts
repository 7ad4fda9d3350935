import { type Figures, gini, median, quantile } from './figures';
import type { Claim } from './verdict';

/**
 * For comparison: of 1,203 complaints about rivers to one city's hotline this many were passed on at
 * least once.
 */
const CITY_HOTLINE = '30 % at least once';

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

/** A line for each policy. */
export function figureLines(rows: readonly { name: string; figures: Figures }[]): string[] {
  const head = ['', 'to accept', 'urgent', '9 of 10', 'passed on', 'more than once', 'Gini'];
  const table = rows.map(({ name, figures }) => [
    name,
    `${median(figures.toAccept).toFixed(0)} min`,
    `${median(figures.toAcceptUrgent).toFixed(0)} min`,
    `${quantile(figures.toAccept, 0.9).toFixed(0)} min`,
    percent(figures.passedOn, figures.asked),
    percent(figures.passedOnMore, figures.asked),
    gini(figures.taken).toFixed(3),
  ]);
  return [
    ...columns([head, ...table]),
    `(to accept: the median over what volunteers took; a city's hotline passes on ${CITY_HOTLINE})`,
  ];
}

/** A line for each rule, with its first violations. */
export function claimLines(claims: readonly Claim[]): string[] {
  return claims.flatMap(({ claim, broken }) => {
    if (broken.length === 0) return [`holds: ${claim}`];
    const more = broken.length > 5 ? [`    … and ${broken.length - 5} more`] : [];
    return [`BROKEN: ${claim}`, ...broken.slice(0, 5).map((one) => `    ${one}`), ...more];
  });
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const [head = []] = rows;
  const widths = head.map((_, at) => Math.max(...rows.map((row) => [...(row[at] ?? '')].length)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
}
