import { newCommandId } from '../call/command-id';

/** 一次心愿: the last words sent, and their id; the id is empty once there is a reply. */
interface Wish {
  readonly id: string;
  readonly said: string;
}

/** Ids of drafts that have arrived: later words are sent under a new id. */
const spent = new Set<string>();

export function spend(id: string): void {
  spent.add(id);
}

/**
 * The id for these words: the draft's; else the id of the same words without a reply; else a new one.
 *
 * @param kept the draft's id; absent when there is none
 */
export function idFor(last: Wish, said: string, kept?: string): string {
  if (kept !== undefined && !spent.has(kept)) return kept;
  const repeated = last.said === said ? last.id : '';
  return repeated || newCommandId();
}
