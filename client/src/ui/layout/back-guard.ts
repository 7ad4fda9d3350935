/** Catches the back key while something covers the page. */
export interface Barrier {
  raise(): void;
  lower(): void;
}

/**
 * 返回关半屏: going back closes what covers the page, not the page. The barrier is raised while something
 * covers it. Going back removes the barrier; when everything is closed by other means, the barrier is
 * lowered. A barrier that is being lowered must be down before it is raised again.
 */
export class BackGuard {
  private state: 'down' | 'up' | 'falling' = 'down';
  private wanted = false;

  constructor(
    private readonly barrier: Barrier,
    /** Closes the top sheet; returns whether another one is below it. */
    private readonly closeUppermost: () => boolean,
    /** Called with whether going back would meet the barrier. */
    private readonly tell: (stands: boolean) => void,
  ) {}

  /** Does something cover the page now? */
  covered(covered: boolean): void {
    this.wanted = covered;
    this.settle();
  }

  /**
   * The barrier begins to go down. If we did not lower it, somebody went back.
   * @returns whether another sheet remains, so that the barrier is needed again at once
   */
  readonly falls = (): boolean => {
    if (this.state !== 'up') return false;
    this.state = 'falling';
    return this.closeUppermost();
  };

  /** The barrier is down. If another sheet remains, it is raised again. */
  readonly fallen = (): void => {
    if (this.state !== 'falling') return;
    this.state = 'down';
    this.tell(false);
    this.settle();
  };

  get isDown(): boolean {
    return this.state === 'down';
  }

  private settle(): void {
    if (this.state === 'down' && this.wanted) {
      this.state = 'up';
      this.tell(true);
      this.barrier.raise();
    } else if (this.state === 'up' && !this.wanted) {
      this.state = 'falling';
      this.barrier.lower();
    }
  }
}
