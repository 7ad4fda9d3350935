import type { Fault } from '../../localcloud/faults/fault';
import { button, byId, element } from './element';
import { FAULT_PRESETS, type FaultPreset, isArmed } from './fault-presets';
import { words } from './words';

type Armed = readonly (Fault & { struck: number })[];

/** 模拟故障: faults of the local cloud that can be switched on and off; hidden if the cloud has none. */
export class FaultSwitches {
  private armed: Armed = [];
  private readonly panel = byId('faults');
  private readonly count = byId('faults-count');
  private readonly switches: ReadonlyMap<FaultPreset, HTMLButtonElement>;

  constructor() {
    this.switches = new Map(
      FAULT_PRESETS.map((preset) => [
        preset,
        button(
          'faults__switch',
          words.faults.presets[preset.key].words,
          () => void this.toggle(preset),
        ),
      ]),
    );
    for (const [{ key }, one] of this.switches) {
      const { hint } = words.faults.presets[key];
      byId('faults-list').append(
        element('li', 'faults__item', one, element('span', 'faults__hint', hint)),
      );
    }
  }

  /** Reads which faults are on: a fault that strikes once is off afterwards. */
  async look(): Promise<void> {
    const answer = await fetch('/faults');
    this.panel.hidden = !answer.ok;
    if (answer.ok) this.show(await answer.json());
  }

  private async toggle(preset: FaultPreset): Promise<void> {
    await this.look();
    const on = FAULT_PRESETS.filter((one) => isArmed(one, this.armed) !== (one === preset));
    const faults = on.map(({ fault }) => fault);
    const answer = await fetch('/faults', { method: 'POST', body: JSON.stringify({ faults }) });
    if (answer.ok) this.show(await answer.json());
  }

  private show(armed: Armed): void {
    this.armed = armed;
    const on = FAULT_PRESETS.filter((preset) => isArmed(preset, armed));
    for (const [preset, one] of this.switches) {
      const { on: isOn, off } = words.faults;
      one.setAttribute('aria-pressed', String(on.includes(preset)));
      one.dataset.state = on.includes(preset) ? isOn : off;
    }
    this.count.textContent = on.length > 0 ? words.faults.count(on.length) : '';
  }
}
