import { newCommandId } from '../call/command-id';

/** 一次心愿: what was said last, and under which id; the id is empty once an answer has come. */
interface Wish {
  readonly id: string;
  readonly said: string;
}

/** Ids of drafts whose first words have arrived: what was written since goes out under another. */
const spent = new Set<string>();

export function spend(id: string): void {
  spent.add(id);
}

/**
 * The id under which these words go out: that of their draft; else that of the same words whose
 * answer was lost; else a new one.
 *
 * @param kept the draft's id; absent when nothing is kept
 */
export function idFor(last: Wish, said: string, kept?: string): string {
  if (kept !== undefined && !spent.has(kept)) return kept;
  const repeated = last.said === said ? last.id : '';
  return repeated || newCommandId();
}
