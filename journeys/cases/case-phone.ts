import type { Sent } from '../actions/sent';

/**
 * 一部手机: one person's phone in a case, in the browser or in WeChat. Its methods do and read what the
 * person can, using the names for screen readers. A name matches exactly, otherwise by its beginning,
 * otherwise by a part. Each method waits until its effect is visible.
 */
export interface CasePhone {
  /** Presses a button, a row, a choice, a link. @throws Error with what is in sight instead */
  press(name: string): Promise<void>;
  /** Replaces the text of the field with this label. */
  write(label: string, words: string): Promise<void>;
  /** Opens a picker and selects one level after another, e.g. community and building. */
  choose(label: string, ...way: readonly string[]): Promise<void>;
  /** Sets a date or time picker, e.g. to `2028-04-14` or `19:00`. */
  turn(label: string, value: string): Promise<void>;
  /** Adds a photo from the album. */
  addPhoto(): Promise<void>;
  /** Presses this and chooses the office's sheet of buildings. */
  addSheet(button: string): Promise<void>;
  /** Opens a tab of the tab bar. */
  tab(name: string): Promise<void>;
  /** The arrow of the title bar. */
  back(): Promise<void>;
  /** Pulls the page down to read it again. */
  looksAgain(): Promise<void>;
  /** Waits as long as a page may wait for somebody to stop typing. */
  pauses(): Promise<void>;
  /** All visible words, one line per block; only of the sheet when one is open. */
  text(): Promise<string>;
  /** The text of the field with this label. */
  written(label: string): Promise<string>;
  /** Whether something with this name can be pressed now. */
  canPress(name: string): Promise<boolean>;
  /** Whether the one with this name is chosen. */
  isChosen(name: string): Promise<boolean>;
  /** The page in sight, e.g. `pages/request/detail`. */
  page(): Promise<string>;
  /** The id in the address of the page in sight. */
  id(): Promise<string>;
  /** Errors that nobody sees: thrown, logged, refused. */
  troubles(): readonly string[];
  /** The commands that its pages sent and the cloud accepted. */
  sent(): Promise<readonly Sent[]>;
  /** Puts the phone away. */
  close(): Promise<void>;
}
