import type { Role } from '../../seed/cast';

/** 演示台上的字: all words of the desk, in one language. */
export interface DeskWords {
  /** The value of `lang` on `<html>`. */
  readonly lang: 'zh-CN' | 'en';
  /** The switch to the other language: its label, in that language, and its link. */
  readonly other: { readonly words: string; readonly lang: string; readonly address: string };
  /** The page's static words, by the element's `data-words`. */
  readonly page: Readonly<Record<PageWords, string>>;
  readonly groups: Readonly<Record<Role['group'], string>>;
  /** Below a phone: the role of its holder. */
  readonly captions: Readonly<Record<Role['group'], string>>;
  readonly phone: {
    readonly places: readonly [string, string, string];
    heldBy(place: string): string;
    titleOf(name: string): string;
    readonly towardsLeft: string;
    readonly towardsRight: string;
  };
  /** A person's name on the desk, and a sentence about them. */
  nameOf(name: string): string;
  aboutOf(role: Role): string;
  /** The new neighbour, who has no name yet, and a neighbour who is not in the cast. */
  readonly newcomer: string;
  neighbourAt(place: string): string;
  readonly clock: {
    readonly steps: readonly [string, string, string];
    sayTime(at: string): string;
    forwarding(step: string): string;
    readonly failed: string;
    /** The tasks of the functions with timers, by name. */
    readonly work: Readonly<Record<string, string>>;
    passed(step: string, work: readonly (readonly [string, number])[], messages: number): string;
    used(calls: string, reads: string, writes: string): string;
  };
  readonly guide: {
    readonly steps: readonly GuideWords[];
    readonly done: string;
    readonly show: string;
    readonly end: string;
    readonly again: string;
  };
  readonly scan: {
    readonly seen: string;
    readonly nothing: string;
    readonly opened: string;
  };
  readonly faults: {
    readonly presets: Readonly<Record<FaultKey, { readonly words: string; readonly hint: string }>>;
    readonly on: string;
    readonly off: string;
    count(on: number): string;
  };
  readonly messages: {
    quiet(from: string, until: string): string;
    sayMoment(at: string, now: string): string;
    received(names: readonly string[]): string;
    receivedByMany(first: string, count: number): string;
    readonly from: string;
  };
}

export type PageWords =
  | 'title'
  | 'line'
  | 'truth'
  | 'lost'
  | 'phones'
  | 'now'
  | 'forward'
  | 'guide'
  | 'scan'
  | 'scanHint'
  | 'scanFile'
  | 'faults'
  | 'messages'
  | 'none';

export type FaultKey = 'database' | 'slow' | 'silent' | 'power';

/** One step of the guide. */
export interface GuideWords {
  readonly title: string;
  readonly hint: string;
}
