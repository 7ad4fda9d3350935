import { chinaTime } from '../../core/domain/time/moment';
import type { Fired } from '../../localcloud/timers/timers';
import { advanceClock, readClock } from './cloud';
import { button, byId } from './element';

const STEPS = [
  { advance: 'PT15M', words: '15 分钟' },
  { advance: 'PT2H', words: '2 小时' },
  { advance: 'P1D', words: '1 天' },
] as const;

/** What the functions with timers do, in words. */
const WORK: Readonly<Record<string, string>> = { patrol: '巡查', deliver: '送信' };

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

/** 时钟 of the local cloud; it can be moved forward, and never back. */
export class DeskClock {
  private offsetMs = 0;
  private readonly time = byId('clock-time');
  private readonly said = byId('clock-said');
  private readonly buttons: readonly HTMLButtonElement[];

  /** @param messages how many messages were sent in all, up to now */
  constructor(private readonly messages: () => Promise<number>) {
    this.buttons = STEPS.map((step) =>
      button('clock__step', step.words, () => void this.forward(step)),
    );
    byId('clock-forward').append(...this.buttons);
    window.setInterval(() => this.show(), 1000);
  }

  /** The cloud's time now, ISO. */
  now(): string {
    return new Date(Date.now() + this.offsetMs).toISOString();
  }

  /** Asks the cloud what time it is there. */
  async look(): Promise<void> {
    const { now } = await readClock();
    this.offsetMs = new Date(now).getTime() - Date.now();
    this.show();
  }

  private show(): void {
    const time = chinaTime(this.now());
    this.time.textContent = `${time.format('M月D日')} ${WEEKDAYS[time.day()]} ${time.format('HH:mm')}`;
  }

  private async forward({ advance, words }: (typeof STEPS)[number]): Promise<void> {
    for (const one of this.buttons) one.disabled = true;
    this.said.textContent = `正在走过这 ${words}……`;
    try {
      const before = await this.messages();
      const { fired } = await advanceClock(advance);
      await this.look();
      this.said.textContent = sayFired(words, fired, (await this.messages()) - before);
    } catch {
      this.said.textContent = '时间没有走成，请再按一次。';
    } finally {
      for (const one of this.buttons) one.disabled = false;
    }
  }
}

/** `过了 2 小时：巡查 120 次，送信 120 次，发出 3 条消息。` */
function sayFired(words: string, fired: readonly Fired[], messages: number): string {
  const counts = Object.entries(WORK)
    .map(([name, work]) => ({ work, times: fired.filter((one) => one.function === name).length }))
    .filter(({ times }) => times > 0)
    .map(({ work, times }) => `${work} ${times} 次`);
  const told = messages > 0 ? `发出 ${messages} 条消息` : '没有新消息';
  return `过了 ${words}：${[...counts, told].join('，')}。`;
}
