import type { Sent } from '../actions/sent';
import type { CasePhone } from '../cases/case-phone';
import type { Person } from './person/person';

/** A tab is marked when a reading is back; by then another page may lie over it. It is marked at the next. */
const LATE_MARK = /^(?:set|remove)TabBarBadge:fail not TabBar page$/;

/** A case's phone that runs the built mini-program. */
export class CasePhoneInWeChat implements CasePhone {
  constructor(private readonly person: Person) {}

  press(name: string): Promise<void> {
    return this.person.press(name);
  }

  write(label: string, words: string): Promise<void> {
    return this.person.type(label, words);
  }

  choose(label: string, ...way: readonly string[]): Promise<void> {
    return this.person.choose(label, ...way);
  }

  turn(label: string, value: string): Promise<void> {
    return this.person.turn(label, value);
  }

  addPhoto(): Promise<void> {
    return this.person.press('加照片');
  }

  addSheet(button: string): Promise<void> {
    return this.person.press(button);
  }

  tab(name: string): Promise<void> {
    return this.person.phone.tab(name);
  }

  back(): Promise<void> {
    return this.person.phone.back();
  }

  looksAgain(): Promise<void> {
    return this.person.phone.pullDown();
  }

  pauses(): Promise<void> {
    return this.person.phone.pauses();
  }

  async text(): Promise<string> {
    return this.person.text;
  }

  async written(label: string): Promise<string> {
    return this.person.typed(label);
  }

  async canPress(name: string): Promise<boolean> {
    return this.person.canPress(name);
  }

  async isChosen(name: string): Promise<boolean> {
    return this.person.isChosen(name);
  }

  async page(): Promise<string> {
    return this.person.phone.route;
  }

  async id(): Promise<string> {
    return this.person.phone.query.id ?? '';
  }

  troubles(): readonly string[] {
    const { troubles, refused } = this.person.phone;
    return [...troubles, ...refused.filter((each) => !LATE_MARK.test(each))];
  }

  async sent(): Promise<readonly Sent[]> {
    return this.person.phone.sent;
  }

  async close(): Promise<void> {
    this.person.phone.close();
  }
}
