import { MINUTE } from './hours';
import type { Due, Observer } from './observer';

/** How many due requests one run of `patrol` handles; see `cloudfunctions/patrol`. */
const PATROL_TAKES = 50;

/**
 * 看门: checks after every minute that each passed deadline was handled. A run of `patrol` without a
 * fault leaves nothing that was due when it began, except requests beyond its first fifty, and those
 * that a command changed in the same minute (their version has increased). If more than fifty were
 * due, a request that became due during the run may have displaced the last of them: the next run must
 * handle that one.
 */
export class Watch {
  /** Minutes in which something due was left although nothing prevented it. */
  readonly unseen: string[] = [];
  /** The longest delay after a deadline, in minutes. */
  latest = 0;
  /** The most requests that were due at once. */
  most = 0;
  private before: readonly Due[] = [];
  private harmed = 0;
  /** What the last run, a full one, left of its first fifty. */
  private displaced: ReadonlySet<string> = new Set();

  constructor(private readonly observer: Observer) {}

  /**
   * Called just before the timers of a minute run: records what is due.
   * @returns how many requests are due
   */
  async begin(minute: number): Promise<number> {
    this.before = await this.observer.due(minute);
    const { length } = this.before;
    if (length > 0) this.harmed = await this.harm();
    this.most = Math.max(this.most, length);
    return length;
  }

  /**
   * Called after they have run: is any of it still due?
   * @param patrolledAt when `patrol` was started
   */
  async end(patrolledAt: number): Promise<void> {
    if (this.before.length === 0) return;
    const after = new Map((await this.observer.due(patrolledAt)).map((due) => [due._id, due]));
    for (const { wakeAt } of after.values()) {
      this.latest = Math.max(this.latest, (patrolledAt - Date.parse(wakeAt)) / MINUTE);
    }
    if ((await this.harm()) > this.harmed) return;
    const found = this.before.filter(({ wakeAt }) => Date.parse(wakeAt) <= patrolledAt);
    const left = found.slice(0, PATROL_TAKES).filter((due) => {
      const now = after.get(due._id);
      return now?.wakeAt === due.wakeAt && now.version === due.version;
    });
    const displaced = this.displaced;
    this.displaced = new Set(found.length > PATROL_TAKES ? left.map(({ _id }) => _id) : []);
    for (const { _id, wakeAt } of left) {
      if (this.displaced.has(_id) && !displaced.has(_id)) continue;
      this.unseen.push(`${_id} was due at ${wakeAt} and left`);
    }
  }

  private async harm(): Promise<number> {
    return (await this.observer.struck()).get('patrol') ?? 0;
  }
}
