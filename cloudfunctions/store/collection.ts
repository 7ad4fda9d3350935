import type { Outbox } from '../../core/domain/notice/notice';
import type { ConflictFacts } from '../../core/domain/request/model/conflict';
import type { WithDue } from '../../core/domain/time/due';
import type { ShapeStep } from './shape/step';

/**
 * 谁来看 the list of what is due: `each-round` by rank in each run of the timer, danger before anything
 * else; `on-agenda` when the agenda says so.
 */
export type LookedAt = 'each-round' | 'on-agenda';

/** How the documents of this type are looked at; never those that have nothing due. */
export type LookedAtOf<Doc> = Doc extends WithDue
  ? Doc extends { readonly rank: number }
    ? 'each-round'
    : 'on-agenda'
  : never;

/** 集合: what is to be known of one collection besides its documents; all else follows from it. */
export interface Collection<Doc = unknown> {
  /** `'asker -submittedAt'` for each index that a query needs: its fields in order, a minus for descending. */
  readonly indexes: readonly string[];
  /** What each shape changed, the oldest first; a step that has landed never changes. */
  readonly steps: readonly ShapeStep[];
  /** Absent where nothing of its documents is ever due. */
  readonly due?: LookedAt;
  /** Where its documents carry notices: what is read of them besides, to keep away whom they concern. */
  readonly notices?: readonly (keyof ConflictFacts)[];
  /** For the compiler alone: what is stored. */
  readonly document?: Doc;
}

/** What the type of the documents asks for must be declared, and nothing else can be. */
type Declared<Doc> = Pick<Collection, 'indexes' | 'steps'> &
  (Doc extends WithDue ? { readonly due: LookedAtOf<Doc> } : { readonly due?: never }) &
  (Doc extends Outbox
    ? { readonly notices: readonly Extract<keyof ConflictFacts, keyof Doc>[] }
    : { readonly notices?: never });

/** Declares one collection; see `collections.ts`, which lists them. */
export function collection<Doc extends { readonly _id: string }>(
  declared: Declared<Doc>,
): Collection<Doc> {
  return declared;
}
