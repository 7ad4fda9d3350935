import { newCommandId } from '../call/command-id';

/** 一次心愿: the last words sent, and their id; the id is empty once an answer has come. */
interface Wish {
  readonly id: string;
  readonly said: string;
}

/** Ids of drafts whose first words have arrived: later words go out under another id. */
const spent = new Set<string>();

export function spend(id: string): void {
  spent.add(id);
}

/**
 * The id under which these words are sent: the draft's; else the id of the same words whose answer
 * was lost; else a new one.
 *
 * @param kept the draft's id; absent when nothing is kept
 */
export function idFor(last: Wish, said: string, kept?: string): string {
  if (kept !== undefined && !spent.has(kept)) return kept;
  const repeated = last.said === said ? last.id : '';
  return repeated || newCommandId();
}
