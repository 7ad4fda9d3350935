import type { Outbox } from '../../core/domain/notice/notice';
import type { TellingFacts } from '../../core/domain/policy/recipients';
import type { WithDue } from '../../core/domain/time/due';
import type { ShapeStep } from './shape/step';

/**
 * 谁来看: who works on the due entries of a collection. `each-round`: every run of the timer, by rank,
 * danger first. `on-agenda`: when the agenda says so.
 */
export type LookedAt = 'each-round' | 'on-agenda';

/** Who works on the due entries of this type; not allowed for documents that never have one. */
export type LookedAtOf<Doc> = Doc extends WithDue
  ? Doc extends { readonly rank: number }
    ? 'each-round'
    : 'on-agenda'
  : never;

/** 集合: all facts about one collection except its documents; everything else is derived from it. */
export interface Collection<Doc = unknown> {
  /**
   * `'asker -submittedAt'` for each index that a query needs: its fields in order, a minus for
   * descending.
   */
  readonly indexes: readonly string[];
  /** The migration steps, the oldest first; a step that has landed never changes. */
  readonly steps: readonly ShapeStep[];
  /** Absent if these documents never have anything due. */
  readonly due?: LookedAt;
  /**
   * Set if these documents carry notices: the fields to read so that a notice is not sent to an
   * excluded person.
   */
  readonly notices?: readonly (keyof TellingFacts)[];
  /** Only for the compiler: the type of the stored documents. */
  readonly document?: Doc;
}

/** Properties that the document type requires must be declared, and no others can be. */
type Declared<Doc> = Pick<Collection, 'indexes' | 'steps'> &
  (Doc extends WithDue ? { readonly due: LookedAtOf<Doc> } : { readonly due?: never }) &
  (Doc extends Outbox
    ? { readonly notices: readonly Extract<keyof TellingFacts, keyof Doc>[] }
    : { readonly notices?: never });

/** Declares one collection; `collections.ts` lists them. */
export function collection<Doc extends { readonly _id: string }>(
  declared: Declared<Doc>,
): Collection<Doc> {
  return declared;
}
