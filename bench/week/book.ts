import type { Arrival } from './arrivals';

/** The simulation's knowledge of a request that was sent. */
export interface Entry {
  readonly arrival: Arrival;
  /** A volunteer has accepted it, as far as everybody knows. */
  taken: boolean;
  /** The asker has nothing more to do. */
  over: boolean;
  /** How often an office has decided about it. */
  rulings: number;
}

/** 簿子: what people remember, so that nobody deals twice with the same thing. */
export class Book {
  private readonly entries = new Map<string, Entry>();
  private readonly considered = new Set<string>();
  private readonly inHand = new Map<string, number>();
  private readonly away = new Set<string>();

  sent(id: string, arrival: Arrival): void {
    this.entries.set(id, { arrival, taken: false, over: false, rulings: 0 });
  }

  get(id: string): Entry | undefined {
    return this.entries.get(id);
  }

  get size(): number {
    return this.entries.size;
  }

  /** True the first time that this person sees this. */
  isNews(openid: string, what: string): boolean {
    const key = `${openid} ${what}`;
    if (this.considered.has(key)) return false;
    this.considered.add(key);
    return true;
  }

  carries(openid: string): number {
    return this.inHand.get(openid) ?? 0;
  }

  takes(openid: string, count: 1 | -1): void {
    this.inHand.set(openid, this.carries(openid) + count);
  }

  pauses(openid: string, paused: boolean): void {
    if (paused) this.away.add(openid);
    else this.away.delete(openid);
  }

  isAway(openid: string): boolean {
    return this.away.has(openid);
  }
}
