import type { Versioned } from '../../core/domain/base/command';
import type { Outbox } from '../../core/domain/notice/notice';
import type { ConflictFacts } from '../../core/domain/request/model/conflict';
import type { Table } from '../store/table';
import { people, requests } from '../store/tables';

/** A document that carries notices; who is kept away from them follows from a request's matter. */
export type SenderDocument = Versioned & Outbox & Partial<ConflictFacts>;

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

/** 发件人: the collections whose documents carry notices, one line each. */
export const SENDERS: readonly SenderKind[] = [
  {
    table: requests,
    ranked: true,
    fields: ['asker', 'askerName', 'concerned', 'avoid', 'joined', 'excludedVolunteers'],
  },
  { table: people, ranked: false, fields: [] },
];
