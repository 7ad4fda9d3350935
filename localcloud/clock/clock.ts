import type { CloudMeta } from './cloud-meta';

const OFFSET = 'clock.offset';

/**
 * The cloud's clock (时钟): real time plus an offset that only grows, so that a test or a demonstration
 * can run tomorrow. The offset survives a restart.
 */
export class Clock {
  private shift: number;
  private readonly listeners: (() => void)[] = [];

  constructor(private readonly meta: CloudMeta) {
    this.shift = Number(meta.get(OFFSET) ?? 0);
  }

  now(): Date {
    return new Date(Date.now() + this.shift);
  }

  /** Milliseconds ahead of real time. */
  get offset(): number {
    return this.shift;
  }

  /** Moves the clock forward to a moment; a moment in the past changes nothing. */
  moveTo(moment: Date): void {
    const shift = moment.getTime() - Date.now();
    if (shift <= this.shift) return;
    this.shift = shift;
    this.meta.set(OFFSET, String(shift));
    for (const listener of this.listeners) listener();
  }

  onMove(listener: () => void): void {
    this.listeners.push(listener);
  }
}
