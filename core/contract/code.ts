import * as z from 'zod/mini';
import type { CommandOutput } from '../domain/base/command';
import { CODE_KINDS } from '../domain/code/scene';
import type { NodeId } from '../domain/org/org';
import type { StudioId } from '../domain/studio/studio';
import { id } from './base/fields';
import { commandWith, query } from './base/operation';

/** What WeChat hands over from a scanned code. */
const scanned = z.strictObject({ scene: z.string().check(z.maxLength(64)) });

/** `anew`: has WeChat draw it again. */
const making = z.strictObject({
  kind: z.enum(CODE_KINDS),
  id,
  anew: z.optional(z.boolean()),
});

const ofNode = z.strictObject({ node: id });

/** A place that a code names. */
interface CodePlace {
  readonly id: NodeId;
  /** `兴业里社区 · 5号楼` */
  readonly name: string;
  /** It is not in use any more; then `within` is the nearest place above that is. */
  readonly closed: boolean;
  readonly within: { readonly id: NodeId; readonly name: string } | null;
  /** Where the reader lives now; null while they have said nothing. */
  readonly home: { readonly id: NodeId; readonly name: string } | null;
}

/** 扫到的码: what it leads to. */
export type CodeView =
  | ({ readonly kind: 'building' | 'community' } & CodePlace)
  | { readonly kind: 'studio'; readonly id: StudioId };

/** 做好的码: the picture's id, and a link to it for some minutes. */
export interface CodeReply extends CommandOutput {
  readonly fileId: string;
  readonly link: string;
}

/** 海报的进度: how many codes there are of how many; the file once all are there. */
export interface PostersReply extends CommandOutput {
  readonly done: number;
  readonly of: number;
  readonly fileId: string | null;
  readonly link: string | null;
}

const MAKING = [
  'policy/forbidden',
  'place/unknown',
  'org/closed',
  'code/off',
  'code/busy',
] as const;

/** 操作: codes of buildings, studios and communities, and what scanning one leads to. */
export const codeOperations = {
  'codes.read': query<CodeView>()('anyone', scanned, ['code/unknown']),
  'codes.make': commandWith<CodeReply>()('office', making, [
    ...MAKING,
    'studio/not-found',
    'code/no-scene',
  ]),
  'codes.posters': commandWith<PostersReply>()('office', ofNode, [
    ...MAKING,
    'code/no-scene',
    'code/too-wide',
    'code/too-many',
    'code/no-buildings',
  ]),
} as const;
