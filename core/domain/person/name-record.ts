import type { NodeId } from '../org/org';
import type { Moment } from '../time/moment';

/** 曾用名, and until when it was theirs. */
export interface FormerName {
  readonly name: string;
  readonly until: Moment;
}

/** 要改的称呼: waits for an office over one of these nodes. */
export interface WantedName {
  readonly name: string;
  readonly at: Moment;
  /** The paths of their studios and roles. */
  readonly over: readonly NodeId[];
}

/** 称呼的来历: the names they had, oldest first, and the one that waits for an office. */
export interface NameRecord {
  readonly before: readonly FormerName[];
  readonly wanted: WantedName | null;
}

export const NO_OTHER_NAME: NameRecord = { before: [], wanted: null };
