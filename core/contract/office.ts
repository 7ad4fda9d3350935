import * as z from 'zod/mini';
import { CHARACTERS, LIST_DAYS, MOST_KINDS, MOST_SERVED } from '../domain/base/limits';
import type { CategoryCode } from '../domain/category/category';
import { GROUP_CODES } from '../domain/category/group';
import type { Demand } from '../domain/figures/figures';
import type { NodeId } from '../domain/org/org';
import type { HeldBack } from '../domain/person/hold';
import type { Worklist } from '../domain/request/model/list-keys';
import { WORKLISTS } from '../domain/request/model/list-keys';
import { REQUEST_STATES } from '../domain/request/model/state';
import type { FurtherPlace, StudioId } from '../domain/studio/studio';
import type { Moment } from '../domain/time/moment';
import {
  capacity,
  category,
  cursor,
  id,
  line,
  nothing,
  openings,
  point,
  reach,
} from './base/fields';
import { query } from './base/operation';
import type { Page } from './base/page';
import type { RequestCard } from './request/view';

/** The properties of a studio that routing uses; absent means unchanged, null means removed. */
const studioTried = z.strictObject({
  /** Absent for a studio that is to be founded. */
  id: z.optional(id),
  paused: z.optional(z.boolean()),
  specialities: z.optional(z.array(category).check(z.maxLength(MOST_KINDS))),
  alsoHelps: z.optional(z.array(category).check(z.maxLength(MOST_KINDS))),
  serves: z.optional(z.array(id).check(z.maxLength(MOST_SERVED))),
  nodeId: z.optional(id),
  point: z.optional(z.nullable(point)),
  reach: z.optional(z.nullable(reach)),
  hours: z.optional(openings),
  capacity: z.optional(capacity),
});

/**
 * 试派: where would a request of this category at this place go, or an existing request? With `studio`:
 * what would differ after this change of a studio?
 */
const dryRun = z
  .strictObject({
    category: z.optional(category),
    nodeId: z.optional(id),
    point: z.optional(point),
    /** An existing request, instead of a category and a place. */
    requestId: z.optional(id),
    studio: z.optional(studioTried),
  })
  .check(z.refine((tried) => Boolean(tried.requestId ?? (tried.category && tried.nodeId))));

const board = z.strictObject({});

const listOffice = z.strictObject({
  /** A worklist, the most urgent first (see `attendByOf`); or all requests, newest first. */
  kind: z.enum([...WORKLISTS, 'all']),
  /** Below this node; absent: the whole reach of the office. */
  nodeId: z.optional(id),
  group: z.optional(z.enum(GROUP_CODES)),
  category: z.optional(category),
  state: z.optional(z.enum(REQUEST_STATES)),
  /** Submitted within this many days. */
  days: z.optional(z.literal(LIST_DAYS)),
  /** 找: requests whose words contain this text; sealed ones are not searched. */
  words: z.optional(line(CHARACTERS.search)),
  before: cursor,
});

/** 试派: where a request would go, and why not elsewhere. */
export interface DryRunView {
  readonly owner: {
    readonly kind: 'studio' | 'office';
    readonly name: string;
    readonly studioId: StudioId | null;
  };
  readonly reasons: readonly string[];
  /** 同时在问, in danger. */
  readonly alsoAsked: readonly string[];
  readonly dueAt: Moment;
  /** In the order of asking; `behind` is what put each behind the first. */
  readonly inLine: readonly {
    readonly id: StudioId;
    readonly name: string;
    readonly reasons: readonly string[];
    readonly behind: string | null;
  }[];
  /** Studios for this category and place that are not asked, with the reason. */
  readonly out: readonly { readonly id: StudioId; readonly name: string; readonly why: string }[];
  /** With a change of one studio: what would go to another owner, within the reader's reach. */
  readonly changes: readonly {
    readonly category: CategoryCode;
    readonly placeName: string;
    readonly before: string;
    readonly after: string;
  }[];
  /** Why the change would be refused, in words; null when it would not be. */
  readonly refused: string | null;
  readonly now: Moment;
}

/** A share as counted and as a number: 响应率, 解决率, 满意率. */
export interface Rate {
  readonly part: number;
  readonly whole: number;
}

/** 工作台 */
export interface BoardView {
  readonly nodeNames: readonly string[];
  /** The length of each worklist, counted up to one more than `MOST_COUNTED`. */
  readonly lists: Readonly<Record<Worklist, number>>;
  /** 待审核 volunteers, counted up to the same limit. */
  readonly applied: number;
  /** 空着的岗位: communities without a secretary within the reader's reach; absent from an earlier build. */
  readonly vacant?: number;
  /** 请您定的 that wait for this reader's word; absent from an earlier build. */
  readonly decisions?: number;
  /** Over the last 90 days: answered in time, solved and satisfied, as residents said. */
  readonly rates: { readonly answered: Rate; readonly solved: Rate; readonly satisfied: Rate };
  /** 各社区: the same rates for each community, by name, when the office has several. */
  readonly communities: readonly {
    readonly id: NodeId;
    readonly name: string;
    readonly rates: BoardView['rates'];
  }[];
  /**
   * 缺人手, over the last 30 days: categories for which studios lacked volunteers, most frequent first.
   */
  readonly lacking: readonly (Demand & { readonly category: CategoryCode })[];
  readonly now: Moment;
}

/** 请您定的: what leads ask of this office, and who is held back from writing. */
export interface PeopleView {
  /** 请退: a lead asks to end a standing. */
  readonly ends: readonly {
    readonly personId: string;
    readonly name: string;
    readonly studioId: StudioId;
    readonly studioName: string;
    readonly by: string;
    readonly reason: string;
    readonly at: Moment;
  }[];
  /** 资质 that end within 30 days or have ended, the earliest first. */
  readonly ending: readonly {
    readonly personId: string;
    readonly name: string;
    readonly kind: CategoryCode;
    readonly until: Moment;
  }[];
  /** 待补资质: studios that had sealed kinds before qualifications were recorded. */
  readonly unconfirmed: readonly {
    readonly id: StudioId;
    readonly name: string;
    readonly kinds: readonly CategoryCode[];
    readonly until: Moment | null;
  }[];
  /** 别处的工作室: which ask to serve a place of this office, and which it has let in. */
  readonly further: readonly FurtherLine[];
  /** 暂停操作 */
  readonly held: readonly HeldLine[];
  readonly now: Moment;
}

/** 别处的工作室, which asks to serve one place or serves it by the office's word. */
export interface FurtherLine extends Pick<FurtherPlace, 'node' | 'state' | 'at'> {
  readonly studioId: StudioId;
  readonly studioName: string;
  readonly placeName: string;
  /** The office over the studio. */
  readonly office: string;
  readonly specialities: readonly CategoryCode[];
}

/** 暂停操作, as an office reads it. */
export interface HeldLine extends Pick<HeldBack, 'reason' | 'since' | 'until' | 'appeal'> {
  readonly personId: string;
  readonly name: string;
  readonly office: string;
  readonly mayRelease: boolean;
  /** May this reader answer the appeal, which waits for an answer? */
  readonly mayAnswer: boolean;
}

/** 操作: queries of an office about its reach. */
export const officeOperations = {
  'office.board': query<BoardView>()('office', board, ['policy/forbidden']),
  'office.people': query<PeopleView>()('office', nothing, ['policy/forbidden']),
  'office.list': query<Page<RequestCard>>()('office', listOffice, ['policy/forbidden']),
  'office.dryRun': query<DryRunView>()('office', dryRun, [
    'policy/forbidden',
    'place/unknown',
    'request/not-found',
    'studio/not-found',
  ]),
} as const;
