/** What stands between the back key and the page while something lies over it. */
export interface Barrier {
  raise(): void;
  lower(): void;
}

/**
 * 返回关半屏: going back takes away what lies over the page, not the page. The barrier is raised while
 * something does. Whoever goes back has taken the barrier down; when everything is closed by other
 * means it is lowered. One that is on its way down has to be down before it is raised again.
 */
export class BackGuard {
  private state: 'down' | 'up' | 'falling' = 'down';
  private wanted = false;

  constructor(
    private readonly barrier: Barrier,
    /** Closes what lies uppermost; says whether something lies below it. */
    private readonly closeUppermost: () => boolean,
    /** Hears whether going back would meet the barrier. */
    private readonly tell: (stands: boolean) => void,
  ) {}

  /** Does something lie over the page now? */
  covered(covered: boolean): void {
    this.wanted = covered;
    this.settle();
  }

  /**
   * The barrier begins to go down: when nobody here lowered it, somebody went back.
   *
   * @returns whether something else lies over the page, so that the barrier is needed again at once
   */
  readonly falls = (): boolean => {
    if (this.state !== 'up') return false;
    this.state = 'falling';
    return this.closeUppermost();
  };

  /** The barrier is down. What lay below the uppermost wants it again. */
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
