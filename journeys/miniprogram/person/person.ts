import type { Phone } from '../host/phone';
import { everything, type Seen, see } from './seen';

const PRESSED = ['button', 'radio', 'checkbox', 'tab', 'link'];

/**
 * A person with a phone: reads what is in sight, presses what a screen reader would call by that name,
 * types into what is labelled so. Whatever is done is waited for, so what is read is what has come of it.
 */
export class Person {
  constructor(readonly phone: Phone) {}

  /** What is in sight, a line for each block; only the sheet when one lies over the page. */
  get lines(): readonly string[] {
    return this.sight.lines;
  }

  get text(): string {
    return this.lines.join('\n');
  }

  /** Presses what has this name. @throws Error with what is in sight instead */
  async press(name: string): Promise<void> {
    const found = this.find(name, ({ role }) => PRESSED.includes(role), 'to press');
    if (found.disabled) throw new Error(`${found.name} cannot be pressed`);
    await this.phone.happens(found.node, 'tap', { x: 195, y: 400 });
  }

  /** Types into the box with this label, in place of what was in it. */
  async type(label: string, value: string): Promise<void> {
    const box = this.find(
      label,
      ({ tag }) => tag === 'input' || tag === 'textarea',
      'to type into',
    );
    // WeChat's box takes no more than it may, also of what is pasted.
    const taken = value.slice(0, box.most);
    const detail = { value: taken, cursor: taken.length, keyCode: 0 };
    await this.phone.happens(box.node, 'input', detail);
  }

  /** Lets WeChat's own button give a number; without one the person says no in WeChat's sheet. */
  async givesNumber(name: string, number?: string): Promise<void> {
    const button = this.find(name, ({ tag }) => tag === 'button', 'to press');
    const detail = number
      ? { errMsg: 'getPhoneNumber:ok', code: await this.phone.codeFor(number) }
      : { errMsg: 'getPhoneNumber:fail user deny' };
    await this.phone.happens(button.node, 'getphonenumber', detail);
  }

  /** Turns the wheels of a picker, e.g. to `09:30`. */
  async turn(label: string, value: string): Promise<void> {
    const picker = this.find(label, ({ tag }) => tag === 'picker', 'to turn');
    await this.phone.happens(picker.node, 'change', { value });
  }

  /** Opens a choice and goes down to what is wanted, e.g. community and building. */
  async choose(label: string, ...way: readonly string[]): Promise<void> {
    await this.press(label);
    for (const step of way) await this.press(step);
  }

  /** Whether something with this name can be pressed now. */
  canPress(name: string): boolean {
    return (
      this.named(name, ({ role, disabled }) => PRESSED.includes(role) && !disabled) !== undefined
    );
  }

  /** Whether the one with this name is the chosen one. */
  isChosen(name: string): boolean {
    return this.find(name, ({ role }) => PRESSED.includes(role), 'to look at').checked;
  }

  /** What stands in the box with this label. */
  typed(label: string): string {
    return this.find(label, ({ tag }) => tag === 'input' || tag === 'textarea', 'to read').value;
  }

  /** Everything in sight, for what no words say. */
  get sight(): Seen {
    const page = see(this.phone.sight);
    const sheets = [...everything(page)].filter(({ role }) => role === 'dialog');
    return sheets.at(-1) ?? page;
  }

  private find(name: string, fits: (seen: Seen) => boolean, what: string): Seen {
    const found = this.named(name, fits);
    if (found) return found;
    const choice = [...everything(this.sight)].filter(fits).map((each) => each.name);
    throw new Error(
      `nothing ${what} is called ${name} on ${this.phone.route}; there is: ${choice.join(' | ')}\n${this.text}`,
    );
  }

  /** Of several, the one whose name is exactly this, else begins so, else has it inside. */
  private named(name: string, fits: (seen: Seen) => boolean): Seen | undefined {
    const all = [...visible(this.sight)].filter(fits);
    return (
      all.find((seen) => seen.name === name) ??
      all.find((seen) => seen.name.startsWith(name)) ??
      all.find((seen) => seen.name.includes(name))
    );
  }
}

/** What a finger reaches and a screen reader says. */
function* visible(seen: Seen): Generator<Seen> {
  if (seen.hidden || seen.busy) return;
  yield seen;
  for (const child of seen.children) yield* visible(child);
}
