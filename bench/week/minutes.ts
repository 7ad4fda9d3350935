import type { LocalCloud } from '../../localcloud/local-cloud';
import { MINUTE } from './hours';
import type { Observer } from './observer';
import { Telling } from './telling';
import type { Watch } from './watch';
import type { World } from './world';

/** How many people use their phones at the same time. */
const AT_ONCE = 3;

/**
 * After this many minutes all functions run, whether or not they have work. Some do part of their work
 * in each minute of the hour, so the number has no common factor with sixty.
 */
const EVERYTHING_EVERY = 7;

/**
 * 一分钟一分钟: simulates the week. People's actions of a minute run in parallel with the timers of that
 * minute. A minute in which nobody does anything and nothing is due is skipped without running a
 * function.
 */
export class Minutes {
  private readonly telling: Telling;
  private passed = 0;
  /** When a function next has work; unknown once anything has happened. */
  private next: number | undefined;

  constructor(
    private readonly cloud: LocalCloud,
    private readonly world: World,
    private readonly observer: Observer,
    private readonly watch: Watch,
    private readonly functions: readonly string[],
  ) {
    this.telling = new Telling(world, observer);
  }

  /**
   * @param minute its end, in milliseconds since 1970; called for each minute in order
   * @param every after this many minutes all functions run
   */
  async pass(minute: number, every = EVERYTHING_EVERY): Promise<void> {
    const all = this.passed % every === 0;
    this.passed += 1;
    const happening = this.world.agenda.takeUntil(minute);
    if (!all && happening.length === 0 && (await this.nextDue()) > minute) return;
    this.next = undefined;
    await this.watch.begin(minute);

    // The quiet minutes before this one.
    await this.advanceTo(minute - MINUTE, this.functions);
    const resting = all ? [] : this.functions.filter((name) => name !== 'patrol');
    const hand = async () => {
      for (let entry = happening.shift(); entry; entry = happening.shift()) await entry.what();
    };
    const hands = Array.from({ length: AT_ONCE }, hand);
    const [fired] = await Promise.all([this.advanceTo(minute, resting), ...hands]);
    const patrol = fired.find((timer) => timer.function === 'patrol');
    if (patrol) await this.watch.end(Date.parse(patrol.at));
    await this.telling.next();
  }

  private async nextDue(): Promise<number> {
    this.next ??= await this.observer.nextDue();
    return this.next;
  }

  private async advanceTo(moment: number, resting: readonly string[]) {
    const left = moment - this.cloud.now().getTime();
    if (left <= 0) return [];
    return (await this.cloud.advance(`PT${left / 1000}S`, resting)).fired;
  }
}
