import type { Fired } from '../../localcloud/timers/timers';
import { advanceClock, readClock } from './cloud';
import { button, byId } from './element';
import { words } from './words';

/** How far each button advances the clock; the words contain a label for each. */
const STEPS = ['PT15M', 'PT2H', 'P1D'] as const;

/** 时钟 of the local cloud; it can be moved forward, but never back. */
export class DeskClock {
  private offsetMs = 0;
  private forwardings = 0;
  private readonly time = byId('clock-time');
  private readonly said = byId('clock-said');
  private readonly buttons: readonly HTMLButtonElement[];

  /**
   * @param messages the number of all messages so far
   * @param moved called when an advance has ended, also after an error
   */
  constructor(
    private readonly messages: () => Promise<number>,
    private readonly moved: () => void,
  ) {
    this.buttons = STEPS.map((advance, index) => {
      const step = words.clock.steps[index] ?? advance;
      return button('clock__step', step, () => void this.forward(advance, step));
    });
    byId('clock-forward').append(...this.buttons);
    window.setInterval(() => this.show(), 1000);
  }

  /** Is it being moved forward, so that hundreds of timers run? */
  get moving(): boolean {
    return this.forwardings > 0;
  }

  /** The cloud's current time, ISO. */
  now(): string {
    return new Date(Date.now() + this.offsetMs).toISOString();
  }

  /** Reads the cloud's time. */
  async look(): Promise<void> {
    const { now } = await readClock();
    this.offsetMs = new Date(now).getTime() - Date.now();
    this.show();
  }

  private show(): void {
    this.time.textContent = words.clock.sayTime(this.now());
  }

  private async forward(advance: string, step: string): Promise<void> {
    for (const one of this.buttons) one.disabled = true;
    this.said.textContent = words.clock.forwarding(step);
    this.forwardings += 1;
    try {
      const before = await this.messages();
      const { fired } = await advanceClock(advance);
      await this.look();
      this.said.textContent = sayFired(step, fired, (await this.messages()) - before);
    } catch {
      this.said.textContent = words.clock.failed;
    } finally {
      this.forwardings -= 1;
      this.moved();
      for (const one of this.buttons) one.disabled = false;
    }
  }
}

/** `过了 2 小时：巡查 120 次，送信 120 次，发出 3 条消息。` */
function sayFired(step: string, fired: readonly Fired[], messages: number): string {
  const work = Object.entries(words.clock.work)
    .map(([name, what]) => [what, fired.filter((one) => one.function === name).length] as const)
    .filter(([, times]) => times > 0);
  return words.clock.passed(step, work, messages);
}
