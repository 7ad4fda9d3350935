import type { UsageReport } from '../../localcloud/plan/allowance';
import { byId } from './element';
import { words } from './words';

/** 用量: the usage of the month and of the day, with the limits if the cloud has a plan. */
export class Used {
  private readonly said = byId('clock-used');

  async look(): Promise<void> {
    const answer = await fetch('/usage');
    if (!answer.ok) return;
    const { plan, today, month }: UsageReport = await answer.json();
    this.said.textContent = words.clock.used(
      of(month.functionCalls, plan.functionCallsPerMonth),
      of(today.reads, plan.readsPerDay),
      of(today.writes, plan.writesPerDay),
    );
  }
}

/** `1,204`, or with a plan `1,204/50,000`. */
function of(used: number, most: number | undefined): string {
  const count = (number: number) => number.toLocaleString('en');
  return most === undefined ? count(used) : `${count(used)}/${count(most)}`;
}
