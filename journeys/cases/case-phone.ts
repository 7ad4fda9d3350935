import type { Sent } from '../actions/sent';

/**
 * 一部手机: one person's phone in a case, in the browser or in WeChat. Its methods do and read what the
 * person can, by the names that a screen reader gives. A name matches whole, else by its beginning,
 * else by a part. Each method waits until what it did has taken effect.
 */
export interface CasePhone {
  /** Presses a button, a row, a choice, a link. @throws Error with what is in sight instead */
  press(name: string): Promise<void>;
  /** Writes into the box with this label, in place of what was in it. */
  write(label: string, words: string): Promise<void>;
  /** Opens a choice and goes down to what is wanted, e.g. community and building. */
  choose(label: string, ...way: readonly string[]): Promise<void>;
  /** Turns the wheels of a day or a time, e.g. to `2028-04-14` or `19:00`. */
  turn(label: string, value: string): Promise<void>;
  /** Adds a photo out of the album. */
  addPhoto(): Promise<void>;
  /** Goes to a tab of the lower edge. */
  tab(name: string): Promise<void>;
  /** The arrow of the title bar. */
  back(): Promise<void>;
  /** Reads again, as drawing the page down does. */
  looksAgain(): Promise<void>;
  /** Does nothing for as long as a page may wait for somebody to go on writing. */
  pauses(): Promise<void>;
  /** All words in sight, a line for each block; only the sheet when one lies over the page. */
  text(): Promise<string>;
  /** What stands in the box with this label. */
  written(label: string): Promise<string>;
  /** Whether something with this name can be pressed now. */
  canPress(name: string): Promise<boolean>;
  /** Whether the one with this name is chosen. */
  isChosen(name: string): Promise<boolean>;
  /** The page in sight, e.g. `pages/request/detail`. */
  page(): Promise<string>;
  /** The id in the address of the page in sight. */
  id(): Promise<string>;
  /** Errors that nobody saw: thrown, complained of, refused. */
  troubles(): readonly string[];
  /** The commands that its pages have sent and the cloud has taken. */
  sent(): Promise<readonly Sent[]>;
  /** Puts the phone away. */
  close(): Promise<void>;
}
