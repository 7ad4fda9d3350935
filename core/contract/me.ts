import * as z from 'zod/mini';
import type { CommandOutput } from '../domain/base/command';
import { CHARACTERS } from '../domain/base/limits';
import type { CategoryCode } from '../domain/category/category';
import { type Credit, PROMPT_ANSWERS } from '../domain/notice/credit';
import { TEMPLATE_KEYS, type TemplateKey } from '../domain/notice/template';
import type { OfficeRole, PostRole } from '../domain/org/office';
import type { NodeId } from '../domain/org/org';
import { AGREE_AS, type Consent, PURPOSES, type Purpose } from '../domain/person/consent';
import type { HeldBack } from '../domain/person/hold';
import type { Joining } from '../domain/person/joining';
import type { Rung, Standing, Terms } from '../domain/person/standing';
import type { StudioId } from '../domain/studio/studio';
import type { Moment } from '../domain/time/moment';
import type { QuietHours } from '../domain/time/quiet-hours';
import { id, line, nothing, phone } from './base/fields';
import { CONTENT, command, commandWith, query } from './base/operation';

/** 没办完的事 when somebody moves: they stay at the old home, follow to the new one, or end. */
export const UNFINISHED = ['stay', 'follow', 'end'] as const;
export type Unfinished = (typeof UNFINISHED)[number];

const saveMe = z.strictObject({
  name: line(CHARACTERS.name),
  phone,
  nodeId: id,
  /** 门牌, e.g. `602室`. */
  detail: line(CHARACTERS.unit, 0),
  /** 搬家: what becomes of open requests at the old home. */
  unfinished: z._default(z.enum(UNFINISHED), 'stay'),
});

/** `from`: the home that it takes the place of, which the person was asked about; null if there is none. */
const bindHome = z.strictObject({ nodeId: id, from: z.nullable(id) });

/** 电话后四位, of any telephone that the office has of the household. */
const matchHome = z.strictObject({
  lastFour: z.string().check(
    z.maxLength(16),
    z.overwrite((digits) => digits.normalize('NFKC').trim()),
    z.regex(/^\d{4}$/),
  ),
});

/** 手机号凭证, as WeChat's button gives it. */
const phoneCode = z.strictObject({ code: z.string().check(z.regex(/^[\w.~+/=-]{1,256}$/)) });

const recordCredits = z.strictObject({
  results: z.partialRecord(z.enum(TEMPLATE_KEYS), z.enum(PROMPT_ANSWERS)),
});

/** A role that somebody holds, with its node. */
interface Held<Role> {
  readonly role: Role;
  readonly node: NodeId;
  readonly nodeName: string;
  /** 叫法 in this subdistrict: 书记, 楼栋长. */
  readonly title: string;
}

const agreeTo = z.strictObject({
  purposes: z.array(z.enum(PURPOSES)).check(z.minLength(1), z.maxLength(PURPOSES.length)),
  /** The version of the notice that was shown. */
  version: z.int().check(z.minimum(1), z.maximum(10_000)),
  by: z.enum(AGREE_AS),
});

const withdrawFrom = z.strictObject({ purpose: z.enum(PURPOSES) });

/** 第二次确认 */
const eraseMe = z.strictObject({ sure: z.literal(true) });

/** 一个用途: the version that was agreed to, and when; null if never. */
export interface ConsentLine {
  readonly purpose: Purpose;
  readonly agreed: boolean;
  readonly consent: Consent | null;
}

/** 我的资料: all data about me. */
export interface ExportView {
  readonly at: Moment;
  readonly sections: readonly {
    /** The heading, in words. */
    readonly what: string;
    /** Each item as lines of text. */
    readonly items: readonly string[];
  }[];
  /** The same data in machine-readable form. */
  readonly json: string;
}

/** 等谁看: which rung has an application, who that is, and until when. */
export interface WaitingView {
  readonly with: Rung;
  readonly who: string;
  readonly until: Moment;
}

/** 我的一个身份: my status in one studio. */
export type StandingView = Pick<
  Standing,
  'state' | 'studioId' | 'reason' | 'onDuty' | 'pausedUntil' | 'pausedBy'
> & {
  readonly studioName: string;
  /** 等谁看: the lead or the office that has the application, and until when; null when nobody counts. */
  readonly waiting: WaitingView | null;
  /** 领衔人说合适, or not; null while there is no word. */
  readonly leadSaid: boolean | null;
};

/** 还在找: my offer, while no studio is decided. */
export interface JoiningView extends Pick<Joining, 'words' | 'when' | 'any' | 'atOffice' | 'why'> {
  readonly waiting: WaitingView | null;
}

/** 暂停操作, as the person reads it: by which office, why, until when, and who looks at an appeal. */
export interface HeldView extends Pick<HeldBack, 'reason' | 'since' | 'until' | 'appeal'> {
  readonly office: string;
  readonly above: string;
}

/** 住处核实, as the person reads it. */
export interface ResidenceView {
  /** Since when somebody is asked; null when nobody is. */
  readonly askedAt: Moment | null;
  /** By whom: `5号楼楼组长`, or the list of the office. */
  readonly vouched: { readonly at: Moment; readonly by: string } | null;
}

/** 和这个家连着的事: what a move ends or carries along. */
export interface HomeTies {
  /** Open requests of mine at my home. */
  readonly requests: readonly {
    readonly id: string;
    readonly category: CategoryCode;
    readonly submittedAt: Moment;
  }[];
  readonly now: Moment;
}

/** 搬好了: how many open requests went along or ended; the others stay where they are. */
export interface SavedHome extends CommandOutput {
  readonly done: number;
}

/** 我: who I am here and what I may do. */
export interface MeView {
  readonly version: number;
  readonly name: string;
  /** 要改的称呼 that waits for an office; null when none does. */
  readonly wantedName: string | null;
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
  /** 住处核实; absent from an earlier build. */
  readonly residence?: ResidenceView;
  /** 管事的岗位 that I hold now. */
  readonly roles: readonly Held<OfficeRole>[];
  /** Whether I administer everything, so that I may export and import all data. */
  readonly administersAll: boolean;
  /** 网格员、楼组长: the ones that I hold now. */
  readonly posts: readonly Held<PostRole>[];
  readonly standings: readonly StandingView[];
  /** 报名的话; null once a studio has me, or when I never offered anything. */
  readonly joining: JoiningView | null;
  readonly terms: Terms;
  /** Studios I lead. */
  readonly leads: readonly StudioId[];
  readonly credits: Readonly<Partial<Record<TemplateKey, Credit>>>;
  /** 用途 that I have agreed to, in the current version of the notice. */
  readonly agreed: readonly Purpose[];
  /** 注销: when all data about me will be deleted; null if I stay. */
  readonly erasedAt: Moment | null;
  /** 暂停操作; null when I may write. */
  readonly heldBack: HeldView | null;
  readonly unread: number;
  /** 不收的类别 of my subdistrict: not offered for a new request. */
  readonly switchedOff: readonly CategoryCode[];
  /** 免打扰 of my subdistrict. */
  readonly quiet: QuietHours;
  readonly now: Moment;
}

/** 操作: what can be asked about oneself. */
export const meOperations = {
  'me.read': query<MeView>()('anyone', nothing),
  'me.save': commandWith<SavedHome>()('anyone', saveMe, [
    ...CONTENT,
    'place/unknown',
    'place/not-yet',
    'person/renamed-too-often',
    'person/changed-meanwhile',
  ]),
  'me.homeTies': query<HomeTies>()('anyone', nothing),
  'me.askVouching': command('anyone', nothing, [
    'people/no-flat',
    'people/vouched-already',
    'limit/vouch',
    'person/changed-meanwhile',
  ]),
  'me.bindHome': command('anyone', bindHome, ['place/unknown', 'person/changed-meanwhile']),
  'me.matchHome': command('anyone', matchHome, [
    'people/no-flat',
    'people/vouched-already',
    'people/household-unmatched',
    'limit/match',
    'cloud/busy',
    'person/changed-meanwhile',
  ]),
  'me.phone': query<{ readonly phone: string }>()('anyone', phoneCode, [
    'person/no-phone-from-wechat',
  ]),
  'me.consents': query<{ readonly version: number; readonly lines: readonly ConsentLine[] }>()(
    'anyone',
    nothing,
  ),
  'me.agree': command('anyone', agreeTo, ['consent/text-changed', 'person/changed-meanwhile']),
  'me.withdraw': command('anyone', withdrawFrom, ['person/changed-meanwhile']),
  'me.export': query<ExportView>()('anyone', nothing),
  'me.erase': command('anyone', eraseMe, [
    'person/holds-office',
    'slip/in-hand',
    'person/erasing-already',
    'person/changed-meanwhile',
  ]),
  'me.keep': command('anyone', nothing, ['person/not-erasing', 'person/changed-meanwhile']),
  // The name by which phones know it; here it records credits for messages (see the glossary).
  'consents.record': command('anyone', recordCredits, ['person/changed-meanwhile']),
} as const;
