import * as z from 'zod/mini';
import { CHARACTERS, MOST_KINDS, MOST_SERVED } from '../domain/base/limits';
import type { CategoryCode } from '../domain/category/category';
import type { NodeId } from '../domain/org/org';
import type { ToldRecord } from '../domain/studio/record';
import type { Fee, FurtherPlace, OpeningHours, StudioId } from '../domain/studio/studio';
import {
  byId,
  capacity,
  category,
  id,
  line,
  lines,
  openings,
  phone,
  point,
  reach,
  whereabouts,
} from './base/fields';
import { CONTENT, command, query, type Rules } from './base/operation';

const listStudios = z.strictObject({
  category: z.optional(category),
  /** 诉求: lists only studios that serve this request's place, when somebody transfers it. */
  requestId: z.optional(id),
  ...whereabouts,
});

const saveStudio = z.strictObject({
  /** Absent: a new studio. */
  id: z.optional(id),
  /** The version that was edited; absent for a new one. */
  version: z.optional(z.int()),
  name: line(CHARACTERS.name),
  /** Empty while nobody leads it yet. */
  lead: z.union([z.literal(''), id]),
  introduction: lines(CHARACTERS.introduction),
  specialities: z.array(category).check(z.minLength(1), z.maxLength(MOST_KINDS)),
  alsoHelps: z.array(category).check(z.maxLength(MOST_KINDS)),
  serves: z.array(id).check(z.minLength(1), z.maxLength(MOST_SERVED)),
  /** Where its room is. */
  nodeId: id,
  room: line(CHARACTERS.room),
  /** Its entrance; absent when unknown. */
  point: z.optional(point),
  /** 服务半径 in metres, beside the nodes it serves; needs a point. */
  reach: z.optional(reach),
  hours: openings,
  capacity,
  fee: z.enum(['free', 'at-cost', 'paid']),
  feeNote: line(CHARACTERS.feeNote, 0),
  /** 工作室电话, for everybody; empty means none, absent (earlier builds) means unchanged. */
  phone: z.optional(z.union([z.literal(''), phone])),
  paused: z.boolean(),
});

const agreeReach = z.strictObject({ id, node: id });

/** The lead and the studio's office read the reason. */
const endReach = z.strictObject({ id, node: id, reason: lines(CHARACTERS.reason) });

/** 工作室 in the list. */
export interface StudioCard {
  readonly id: StudioId;
  readonly name: string;
  readonly leadName: string;
  readonly specialities: readonly CategoryCode[];
  readonly fee: Fee;
  readonly open: boolean;
  readonly paused: boolean;
  /** Where its room is: the community, and which room. */
  readonly community: string;
  readonly room: string;
  /** 办了多少; null when there are too few requests to show. */
  readonly record: ToldRecord | null;
  /** The distance; for readers who may send the given request on, also 合不合适. */
  readonly facts: readonly string[];
}

/** 工作室 */
export interface StudioView extends Omit<StudioCard, 'facts'> {
  readonly version: number;
  /** For its editors only. */
  readonly lead: string | null;
  readonly introduction: string;
  readonly alsoHelps: readonly CategoryCode[];
  readonly serves: readonly { readonly id: NodeId; readonly name: string }[];
  /** 别处的地方: who is asked, and who has agreed; for its editors only. */
  readonly further: readonly (Pick<FurtherPlace, 'state'> & {
    readonly id: NodeId;
    readonly name: string;
  })[];
  readonly place: { readonly id: NodeId; readonly name: string };
  readonly hours: readonly OpeningHours[];
  readonly capacity: number;
  /** 服务半径 in metres around its entrance; null when it has none. */
  readonly reach: number | null;
  readonly point: { readonly lat: number; readonly lng: number } | null;
  readonly feeNote: string;
  /** 工作室电话; empty when it has none. */
  readonly phone: string;
  readonly editable: boolean;
}

const REACH: Rules = [
  'policy/forbidden',
  'studio/not-found',
  'studio/reach-not-asked',
  'studio/changed-meanwhile',
];

/** 操作: what can be done with studios. */
export const studioOperations = {
  'studios.list': query<readonly StudioCard[]>()('anyone', listStudios, ['request/not-found']),
  'studios.read': query<StudioView>()('anyone', byId, ['studio/not-found']),
  'studios.save': command('editor', saveStudio, [
    ...CONTENT,
    'policy/forbidden',
    'place/unknown',
    'studio/not-found',
    'studio/lead-not-volunteer',
    'studio/leaves-nobody',
    'studio/office-only',
    'studio/needs-qualification',
    'studio/changed-meanwhile',
  ]),
  /** 点头: an office lets a studio from elsewhere serve its place. */
  'studios.agreeReach': command('office', agreeReach, REACH),
  /** 不点头, or later 收回. */
  'studios.endReach': command('office', endReach, REACH),
} as const;
