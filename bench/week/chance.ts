/**
 * 机缘: random numbers that depend only on their seed (mulberry32). Everything in the week is drawn from
 * an instance for one purpose (`new Chance(seed, 'look', who, what)`), so one person's actions never
 * depend on the order in which others were simulated.
 */
export class Chance {
  private state: number;

  constructor(...seed: readonly (string | number)[]) {
    // FNV-1a over the words of the seed.
    let hash = 0x811c9dc5;
    for (const character of seed.join('\u0000')) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    }
    this.state = hash >>> 0;
    // Similar seeds give similar first numbers; a few steps separate them.
    for (let step = 0; step < 3; step += 1) this.next();
  }

  /** From 0 up to, but not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  between(from: number, to: number): number {
    return from + this.next() * (to - from);
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  /** @throws RangeError when the list is empty */
  pick<Item>(items: readonly Item[], weight: (item: Item) => number = () => 1): Item {
    let left = this.next() * items.reduce((sum, item) => sum + weight(item), 0);
    for (const item of items) {
      left -= weight(item);
      if (left < 0) return item;
    }
    const last = items.at(-1);
    if (last === undefined) throw new RangeError('nothing to pick from');
    return last;
  }

  /** Log-normal, as waiting times are: half of them below `median`, with a long tail above. */
  around(median: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return median * Math.exp(spread * normal);
  }
}
