import * as z from 'zod/mini';
import { CHARACTERS } from '../domain/base/limits';
import { type Credit, PROMPT_ANSWERS } from '../domain/notice/credit';
import { TEMPLATE_KEYS, type TemplateKey } from '../domain/notice/template';
import type { OfficeRole, PostRole } from '../domain/org/office';
import type { NodeId } from '../domain/org/org';
import type { Volunteer } from '../domain/person/person';
import type { StudioId } from '../domain/studio/studio';
import type { Moment } from '../domain/time/moment';
import { id, line, nothing, phone } from './base/fields';
import { CONTENT, command, query } from './base/operation';

const saveMe = z.strictObject({
  name: line(CHARACTERS.name),
  phone,
  nodeId: id,
  /** 门牌, e.g. `602室`. */
  detail: line(CHARACTERS.unit, 0),
});

/** 手机号凭证, as WeChat's button gives it. */
const phoneCode = z.strictObject({ code: z.string().check(z.regex(/^[\w.~+/=-]{1,256}$/)) });

const recordCredits = z.strictObject({
  results: z.partialRecord(z.enum(TEMPLATE_KEYS), z.enum(PROMPT_ANSWERS)),
});

/** A role that somebody holds, and where. */
interface Held<Role> {
  readonly role: Role;
  readonly node: NodeId;
  readonly nodeName: string;
}

/** 我: who I am here and what I may do. */
export interface MeView {
  readonly version: number;
  readonly name: string;
  readonly phone: string;
  readonly home: {
    readonly nodeId: NodeId;
    /** `兴业里社区 · 5号楼` */
    readonly name: string;
    /** `5号楼` */
    readonly nodeName: string;
    readonly detail: string;
    readonly community: string;
    readonly ancestors: readonly NodeId[];
  } | null;
  /** 管事的岗位, held now. */
  readonly roles: readonly Held<OfficeRole>[];
  /** 网格员、楼组长, held now. */
  readonly posts: readonly Held<PostRole>[];
  readonly volunteer:
    | (Pick<
        Volunteer,
        | 'state'
        | 'studioId'
        | 'reason'
        | 'atOnce'
        | 'onDuty'
        | 'relatives'
        | 'showPhone'
        | 'pausedUntil'
      > & {
        studioName: string;
      })
    | null;
  /** Studios I lead. */
  readonly leads: readonly StudioId[];
  readonly credits: Readonly<Partial<Record<TemplateKey, Credit>>>;
  readonly unread: number;
  readonly now: Moment;
}

/** 操作: what can be asked about oneself. */
export const meOperations = {
  'me.read': query<MeView>()('anyone', nothing),
  'me.save': command('anyone', saveMe, [...CONTENT, 'place/unknown', 'person/changed-meanwhile']),
  'me.phone': query<{ readonly phone: string }>()('anyone', phoneCode, [
    'person/no-phone-from-wechat',
  ]),
  'credits.record': command('anyone', recordCredits, ['person/changed-meanwhile']),
} as const;
