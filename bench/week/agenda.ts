/** Something that happens at a moment (milliseconds since 1970). */
export interface Entry<What> {
  readonly at: number;
  readonly what: What;
}

/**
 * 日程: events to come, earliest first; events of the same moment keep the order in which they were
 * added.
 */
export class Agenda<What> {
  private readonly heap: (Entry<What> & { readonly order: number })[] = [];
  private entered = 0;

  add(at: number, what: What): void {
    const { heap } = this;
    heap.push({ at, what, order: this.entered });
    this.entered += 1;
    let index = heap.length - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.isBefore(index, parent)) return;
      this.swap(index, parent);
      index = parent;
    }
  }

  /** The time of the next event, or undefined when there is none. */
  get nextAt(): number | undefined {
    return this.heap[0]?.at;
  }

  /** Removes and returns the next event. */
  take(): Entry<What> | undefined {
    const [first] = this.heap;
    const last = this.heap.pop();
    if (first === undefined || last === undefined || first === last) return first;
    this.heap[0] = last;
    this.sink();
    return first;
  }

  /** Removes and returns all events up to and including a moment. */
  takeUntil(moment: number): Entry<What>[] {
    const taken: Entry<What>[] = [];
    while ((this.nextAt ?? Number.POSITIVE_INFINITY) <= moment) {
      const entry = this.take();
      if (entry) taken.push(entry);
    }
    return taken;
  }

  private sink(): void {
    for (let index = 0; ; ) {
      let least = index;
      for (const child of [2 * index + 1, 2 * index + 2]) {
        if (child < this.heap.length && this.isBefore(child, least)) least = child;
      }
      if (least === index) return;
      this.swap(index, least);
      index = least;
    }
  }

  private isBefore(one: number, other: number): boolean {
    const [a, b] = [this.heap[one], this.heap[other]];
    if (!a || !b) return false;
    return a.at < b.at || (a.at === b.at && a.order < b.order);
  }

  private swap(one: number, other: number): void {
    const [a, b] = [this.heap[one], this.heap[other]];
    if (!a || !b) return;
    this.heap[one] = b;
    this.heap[other] = a;
  }
}
