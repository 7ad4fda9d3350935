import type { Versioned } from '../../core/domain/base/command';
import type { Outbox } from '../../core/domain/notice/notice';
import type { ConflictFacts } from '../../core/domain/request/model/conflict';
import type { Moment } from '../../core/domain/time/moment';
import { isOnAgenda } from '../store/agenda';
import {
  COLLECTION_NAMES,
  COLLECTIONS,
  type CollectionName,
  DUE_COLLECTIONS,
} from '../store/collections';
import type { Agenda } from '../store/collections/agenda';
import { Table } from '../store/table';

/** A document that carries notices; who is kept away from them follows from a request's matter. */
export type SenderDocument = Versioned & Outbox & Partial<ConflictFacts>;

/** 发件人: a collection whose documents carry notices. */
export interface SenderKind {
  readonly table: Table<SenderDocument>;
  /**
   * Its documents have a `rank`, are looked at in every round and handed on by it: danger before
   * anything else. The others are looked at where the agenda says so.
   */
  readonly ranked: boolean;
  /** What is read of them besides the notices. */
  readonly fields: readonly (keyof ConflictFacts)[];
}

/** Looked at in every round. */
const RANKED = COLLECTION_NAMES.filter((name) => COLLECTIONS[name].due === 'each-round');

/**
 * Those that may have something to tell now.
 *
 * @param ranked whether requests do, and what else is looked at in every round
 */
export function sendersToSee(ranked: boolean, agenda: Agenda, now: Moment): readonly SenderKind[] {
  const others = DUE_COLLECTIONS.filter((name) => isOnAgenda(agenda, name, now));
  return [...(ranked ? RANKED : []), ...others].flatMap(sendersIn);
}

function sendersIn(name: CollectionName): SenderKind[] {
  const { notices: fields, due } = COLLECTIONS[name];
  if (!fields) return [];
  return [{ table: new Table<SenderDocument>(name), ranked: due === 'each-round', fields }];
}
