import type { Versioned } from '../../core/domain/base/command';
import type { Outbox } from '../../core/domain/notice/notice';
import type { TellingFacts } from '../../core/domain/policy/recipients';
import type { Rank } from '../../core/domain/request/model/state';
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

/** Only ranked kinds have one. */
interface WithRank {
  readonly rank: Rank;
}

/** A document that carries notices; the parties of a request decide who is kept away. */
export type SenderDocument = Versioned & Outbox & Partial<TellingFacts & WithRank>;

/** 发件人: a collection whose documents carry notices. */
export interface SenderKind {
  readonly table: Table<SenderDocument>;
  /**
   * Its documents have a `rank` and are read in every round, danger first. Other collections are read
   * when the agenda says so.
   */
  readonly ranked: boolean;
  /** The fields that are read besides the notices. */
  readonly fields: readonly (keyof TellingFacts)[];
}

/** Kinds that are looked at in every run. */
const RANKED = COLLECTION_NAMES.filter((name) => COLLECTIONS[name].due === 'each-round');

/** Kinds that a phone's nudge covers. */
export function requestSenders(): readonly SenderKind[] {
  return RANKED.flatMap(sendersIn);
}

/**
 * Collections that may have waiting notices now.
 *
 * @param ranked whether ranked collections are included, and others that are read in every round
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
