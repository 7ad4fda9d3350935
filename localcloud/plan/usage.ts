import { type Counts, type DayCounts, dateOf, dayNumber, noCounts, sumOf } from './day-counts';

/** 用量: the usage by day and month of the cloud's clock in UTC+8. */
export class Usage {
  private readonly days = new Map<string, DayCounts>();
  private today: DayCounts;
  private day: number;
  private second = { at: 0, queries: 0 };

  /** @param earlier days that were counted before the restart */
  constructor(
    private readonly now: () => Date,
    earlier: readonly DayCounts[] = [],
  ) {
    for (const one of earlier) this.days.set(one.date, { ...one });
    this.day = dayNumber(now());
    this.today = this.dayOf(this.day);
  }

  functionCall(): void {
    this.current().functionCalls += 1;
  }

  query(kind: 'read' | 'write'): void {
    const today = this.current();
    if (kind === 'read') today.reads += 1;
    else today.writes += 1;
    this.second = { at: this.secondNow(), queries: this.queriesThisSecond() + 1 };
    today.peakQueriesPerSecond = Math.max(today.peakQueriesPerSecond, this.second.queries);
  }

  refused(): void {
    this.current().refused += 1;
  }

  queriesThisSecond(): number {
    return this.second.at === this.secondNow() ? this.second.queries : 0;
  }

  /** Today so far. */
  current(): DayCounts {
    const day = dayNumber(this.now());
    if (day !== this.day) {
      this.day = day;
      this.today = this.dayOf(day);
    }
    return this.today;
  }

  /** This month so far. */
  month(): Counts & { readonly month: string } {
    const month = this.current().date.slice(0, 7);
    const days = [...this.days.values()].filter(({ date }) => date.startsWith(month));
    return { month, ...sumOf(days) };
  }

  /** Every day with some usage, oldest first. */
  allDays(): DayCounts[] {
    this.current();
    return [...this.days.values()]
      .filter(({ date: _date, ...counts }) => Object.values(counts).some((count) => count > 0))
      .sort((a, b) => a.date.localeCompare(b.date));
  }

  private dayOf(day: number): DayCounts {
    const date = dateOf(day);
    const known = this.days.get(date) ?? { date, ...noCounts() };
    this.days.set(date, known);
    return known;
  }

  private secondNow(): number {
    return Math.floor(this.now().getTime() / 1000);
  }
}
