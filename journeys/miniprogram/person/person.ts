import type { Phone } from '../host/phone';
import { everything, type Seen, see } from './seen';

const PRESSED = ['button', 'radio', 'checkbox', 'tab', 'link'];

/** WeChat's own button needs no role. */
const canBePressed = ({ role, tag }: Seen) => PRESSED.includes(role) || tag === 'button';

/**
 * A person with a phone: reads what is in sight, presses and types by the names that a screen reader
 * gives. Each action is waited for, so its result is what is read next.
 */
export class Person {
  constructor(readonly phone: Phone) {}

  /** What is in sight, one line per block; only of the sheet when one is open. */
  get lines(): readonly string[] {
    return this.sight.lines;
  }

  get text(): string {
    return this.lines.join('\n');
  }

  /** Presses what has this name. @throws Error with what is in sight instead */
  async press(name: string): Promise<void> {
    const found = this.find(name, canBePressed, 'to press');
    if (found.disabled) throw new Error(`${found.name} cannot be pressed`);
    await this.phone.happens(found.node, 'tap', { x: 195, y: 400 });
    // WeChat tells such a button after the tap that its guideline was agreed to.
    if (found.agreesAs) await this.phone.agrees(found.node, found.agreesAs);
  }

  /** Replaces the text of the field with this label. */
  async type(label: string, value: string): Promise<void> {
    const box = this.find(
      label,
      ({ tag }) => tag === 'input' || tag === 'textarea',
      'to type into',
    );
    // WeChat's field cuts text at its limit, including pasted text.
    const taken = value.slice(0, box.most);
    const detail = { value: taken, cursor: taken.length, keyCode: 0 };
    await this.phone.happens(box.node, 'input', detail);
  }

  /** Presses WeChat's number button; without a code the person declines in WeChat's sheet. */
  async givesNumber(name: string, number?: string): Promise<void> {
    const button = this.find(name, ({ tag }) => tag === 'button', 'to press');
    const detail = number
      ? { errMsg: 'getPhoneNumber:ok', code: await this.phone.codeFor(number) }
      : { errMsg: 'getPhoneNumber:fail user deny' };
    await this.phone.happens(button.node, 'getphonenumber', detail);
  }

  /** Sets a picker, e.g. to `09:30`. */
  async turn(label: string, value: string): Promise<void> {
    const picker = this.find(label, ({ tag }) => tag === 'picker', 'to turn');
    await this.phone.happens(picker.node, 'change', { value });
  }

  /** Opens a picker and selects one level after another, e.g. community and building. */
  async choose(label: string, ...way: readonly string[]): Promise<void> {
    await this.press(label);
    for (const step of way) await this.press(step);
  }

  /** Whether something with this name can be pressed now. */
  canPress(name: string): boolean {
    return this.named(name, (seen) => canBePressed(seen) && !seen.disabled) !== undefined;
  }

  /** Whether the one with this name is the chosen one. */
  isChosen(name: string): boolean {
    return this.find(name, ({ role }) => PRESSED.includes(role), 'to look at').checked;
  }

  /** The text of the field with this label. */
  typed(label: string): string {
    return this.find(label, ({ tag }) => tag === 'input' || tag === 'textarea', 'to read').value;
  }

  /** Everything in sight, for what has no words. */
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

  /** Of several matches: the exact name, else one that begins with it, else one that contains it. */
  private named(name: string, fits: (seen: Seen) => boolean): Seen | undefined {
    const all = [...visible(this.sight)].filter(fits);
    return (
      all.find((seen) => seen.name === name) ??
      all.find((seen) => seen.name.startsWith(name)) ??
      all.find((seen) => seen.name.includes(name))
    );
  }
}

/** What a finger can reach and a screen reader reads. */
function* visible(seen: Seen): Generator<Seen> {
  if (seen.hidden || seen.busy) return;
  yield seen;
  for (const child of seen.children) yield* visible(child);
}
