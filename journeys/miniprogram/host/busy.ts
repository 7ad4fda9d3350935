const PATIENCE_MS = 20_000;

/** What a phone is still doing, so that nobody looks at a page that is about to change. */
export class Busy {
  private readonly running = new Map<symbol, string>();
  private wake = () => {};

  /** Records that something has begun; call the returned function when it ends. */
  begin(what: string): () => void {
    const key = Symbol(what);
    this.running.set(key, what);
    return () => {
      this.running.delete(key);
      this.wake();
    };
  }

  /**
   * Waits until nothing has happened for a whole turn of the event loop.
   *
   * @param but what may go on meanwhile
   * @throws Error naming what does not end
   */
  async quiet(but?: string): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (!(await this.stillAfterATurn(but))) {
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`still busy: ${[...this.running.values()].join(', ')}`);
      await this.somethingEnds(left, but);
    }
  }

  private async stillAfterATurn(but?: string): Promise<boolean> {
    await turn();
    if (this.goesOn(but)) return false;
    await turn();
    return !this.goesOn(but);
  }

  private goesOn(but?: string): boolean {
    return [...this.running.values()].some((what) => what !== but);
  }

  private somethingEnds(withinMs: number, but?: string): Promise<void> {
    if (!this.goesOn(but)) return Promise.resolve();
    return new Promise((resolve) => {
      // biome-ignore lint/style/noRestrictedGlobals: a limit for the wait
      const timer = setTimeout(resolve, withinMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
