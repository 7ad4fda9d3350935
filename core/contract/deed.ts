import * as z from 'zod/mini';
import type { DeedKind } from '../domain/deed/deed';
import type { Moment } from '../domain/time/moment';
import { byId, cursor } from './base/fields';
import { query } from './base/operation';
import type { Page } from './base/page';

const listDeeds = z.strictObject({
  /**
   * `mine`: deeds that concern me; `all`: all deeds below a root of the tree, for its administrator.
   */
  of: z.enum(['mine', 'all']),
  before: cursor,
});

/** 一条留痕 as its reader may see it. */
export interface DeedLine {
  readonly id: string;
  readonly kind: DeedKind;
  /** Who acted, and in which capacity. */
  readonly by: string;
  readonly as: string;
  readonly words: string;
  /** The name of the person it concerned; empty in the list of deeds that concern me. */
  readonly about: readonly string[];
  /** The reader's request that the deed was about, or null. */
  readonly requestId: string | null;
  readonly at: Moment;
}

/** 操作: queries about deeds. Nobody can change a deed. */
export const deedOperations = {
  /** 谁看过这件事的电话和门牌, for its asker and the office. */
  'deeds.ofRequest': query<Page<DeedLine>>()('party', byId, ['request/not-found']),
  'deeds.list': query<Page<DeedLine>>()('anyone', listDeeds, ['policy/forbidden']),
} as const;
