import * as z from 'zod/mini';
import { CHARACTERS, MOST_AT_ONCE, PAUSE_DAYS } from '../domain/base/limits';
import type { CategoryCode } from '../domain/category/category';
import type { Joining } from '../domain/person/joining';
import { PROOFS, type Qualification, SEALED_KINDS } from '../domain/person/qualification';
import { MOST_STANDINGS, type Standing } from '../domain/person/standing';
import type { StudioId } from '../domain/studio/studio';
import type { Moment } from '../domain/time/moment';
import {
  category,
  cursor,
  fileId,
  id,
  line,
  lines,
  moment,
  names,
  openings,
  phone,
} from './base/fields';
import { CONTENT, command, query, type Rules } from './base/operation';
import type { Page } from './base/page';
import type { WaitingView } from './me';
import { ATTACHING } from './upload';

/** Where to apply: one studio, several, or neither: 都可以. */
const applyVolunteer = z.strictObject({
  studioId: z.optional(id),
  studioIds: z.optional(z.array(id).check(z.minLength(1), z.maxLength(MOST_STANDINGS))),
  name: line(CHARACTERS.name),
  phone,
  /** 会做什么, in their own words. */
  skills: lines(CHARACTERS.skills),
  /** 有空的时间; absent or empty: whenever. */
  when: z.optional(openings),
  /** 党员, recorded only with a consent of its own; absent: no. */
  partyMember: z.optional(z.boolean()),
});

const suggestStudios = z.strictObject({
  words: lines(CHARACTERS.skills, 0),
  when: z.optional(openings),
});

/** 领衔人的话 about an applicant. */
const giveWord = z.strictObject({
  personId: id,
  studioId: id,
  yes: z.boolean(),
  /** May be empty when they fit. */
  words: lines(CHARACTERS.reason, 0),
});

/**
 * Without `studioId`, as earlier builds send it: the application that waits for this office. With a studio
 * to which they did not apply: an office puts somebody there for whom none was found.
 */
const decideVolunteer = z.strictObject({ openid: id, studioId: z.optional(id) });

/** `name`: as the office saw it, so that nobody is approved under another one. */
const approveVolunteer = z.strictObject({
  ...decideVolunteer.shape,
  name: z.optional(z.string().check(z.maxLength(CHARACTERS.seenName))),
});

const refuseVolunteer = z.strictObject({
  openid: id,
  studioId: z.optional(id),
  reason: lines(CHARACTERS.reason),
});

/** Without `studioId`: all of them. */
const leaveVolunteer = z.strictObject({ studioId: z.optional(id) });

/** 接单设置 of a volunteer, for themselves. */
const volunteerTerms = z.strictObject({
  atOnce: z.int().check(z.minimum(1), z.maximum(MOST_AT_ONCE)),
  onDuty: openings,
  /** The studio whose duty hours are set; absent: all of theirs. */
  studioId: z.optional(id),
  /** 亲属 */
  relatives: names,
  /** 亮号码: show the number to people whom they help; absent (earlier builds) means unchanged. */
  showPhone: z.optional(z.boolean()),
});

/** 上门照片; null takes it away. */
const showPortrait = z.strictObject({ portrait: z.nullable(fileId) });

/** Without `openid`: myself. Without `studioId`: every studio where I may do this. */
const pauseVolunteer = z.strictObject({
  openid: z.optional(id),
  studioId: z.optional(id),
  paused: z.boolean(),
  /** 休息几天; absent: until the volunteer ends it. */
  days: z.optional(z.literal(PAUSE_DAYS)),
});

const endVolunteer = z.strictObject({
  personId: id,
  studioId: id,
  /** The volunteer reads the office's reason, and the office that of the lead. */
  reason: lines(CHARACTERS.reason),
});

/** 资质: an office has seen the certificate. */
const qualifyVolunteer = z.strictObject({
  personId: id,
  kinds: z.array(category).check(
    z.minLength(1),
    z.maxLength(SEALED_KINDS.length),
    z.refine((kinds) => kinds.every((kind) => SEALED_KINDS.includes(kind))),
  ),
  proof: z.enum(PROOFS),
  /** Its number, or what was learnt and where. */
  words: line(CHARACTERS.proof),
  until: moment,
});

const unqualifyVolunteer = z.strictObject({
  personId: id,
  kinds: qualifyVolunteer.shape.kinds,
});

const listVolunteers = z.strictObject({
  /** `joining`: for whom an office has to find a studio; `idle`: who got nothing for 30 days. */
  state: z.enum(['applied', 'approved', 'paused', 'joining', 'idle']),
  studioId: z.optional(id),
  before: cursor,
});

/** 改称呼: an office agrees or not to the name it has seen. */
const decideName = z.strictObject({ openid: id, name: line(CHARACTERS.name), agreed: z.boolean() });

const listNames = z.strictObject({ before: cursor });

/** 要改的称呼 of a volunteer or office holder. */
export interface WantedNameCard {
  readonly openid: string;
  /** The name that everybody sees until an office agrees. */
  readonly name: string;
  readonly wanted: string;
  readonly at: Moment;
}

/** 志愿者 as an office or a lead sees them. */
export interface VolunteerCard {
  readonly openid: string;
  readonly name: string;
  readonly phone: string;
  readonly state: Standing['state'];
  readonly studioId: StudioId;
  readonly studioName: string;
  /** The studio's place, because an office may have several communities. */
  readonly community: string;
  readonly partyMember: boolean;
  readonly pausedUntil: Moment | null;
  /** May this reader end the pause? */
  readonly mayResume: boolean;
  /** 资质 for sealed kinds. */
  readonly qualifications: readonly Pick<Qualification, 'kind' | 'proof' | 'words' | 'until'>[];
  readonly skills: string;
  readonly appliedAt: Moment;
  /** 等谁看: with whom the application lies, by name, and until when; null when nobody counts. */
  readonly waiting: WaitingView | null;
  /** 领衔人的话; null when there is none. */
  readonly leadWord: { readonly yes: boolean; readonly words: string } | null;
  /** May this reader give the lead's word, which is not given yet? */
  readonly mayGiveWord: boolean;
  /** Why no studio was found; null unless an office has to find one. */
  readonly why: Joining['why'];
}

/** 推荐的一家工作室 */
export interface ProposedStudio {
  readonly id: StudioId;
  readonly name: string;
  readonly leadName: string;
  readonly specialities: readonly CategoryCode[];
  /** In plain words, the strongest first. */
  readonly reasons: readonly string[];
}

/** 推荐: where somebody could help. */
export interface StudioSuggestion {
  /** The best first; none: an office would look for one. */
  readonly studios: readonly ProposedStudio[];
  /** What the words were understood as. */
  readonly kinds: readonly CategoryCode[];
  /** The office that would look for a studio. */
  readonly office: string;
}

/** 我的上门照片: a temporary address; null when there is none. */
export interface PortraitView {
  readonly url: string | null;
}

const DECISION: Rules = [
  'policy/forbidden',
  'volunteer/not-applied',
  'volunteer/self-approval',
  'person/changed-meanwhile',
];

const ENDING: Rules = ['policy/forbidden', 'volunteer/not-approved', 'person/changed-meanwhile'];

/** 志愿者名单, page by page. */
export interface VolunteerPage extends Page<VolunteerCard> {
  /** 共几位, on the first page of a list with several pages; counted only there. */
  readonly total: number | null;
}

const APPLYING: Rules = [
  ...CONTENT,
  'limit/apply',
  'consent/party',
  'person/no-home',
  'studio/not-found',
  'volunteer/already-applied',
  'volunteer/already-approved',
  'volunteer/studio-full',
  'volunteer/too-many-studios',
  'person/renamed-too-often',
  'person/changed-meanwhile',
];

/** 操作: what volunteers, their leads and offices can do. */
export const volunteerOperations = {
  'volunteers.apply': command('anyone', applyVolunteer, APPLYING),
  'volunteers.suggest': query<StudioSuggestion>()('anyone', suggestStudios, ['person/no-home']),
  'volunteers.giveWord': command('editor', giveWord, [
    'policy/forbidden',
    'volunteer/not-applied',
    'person/changed-meanwhile',
  ]),
  'volunteers.approve': command('office', approveVolunteer, [
    ...DECISION,
    'studio/not-found',
    'volunteer/already-approved',
    'volunteer/too-many-studios',
    'volunteer/held-back',
    'volunteer/renamed',
  ]),
  'volunteers.refuse': command('office', refuseVolunteer, DECISION),
  'volunteers.terms': command('volunteer', volunteerTerms, [
    'volunteer/not-approved',
    'person/changed-meanwhile',
  ]),
  'volunteers.showPortrait': command('volunteer', showPortrait, [
    ...ATTACHING,
    'volunteer/not-approved',
    'person/changed-meanwhile',
  ]),
  'volunteers.ownPortrait': query<PortraitView>()('anyone', z.strictObject({})),
  'volunteers.leave': command('volunteer', leaveVolunteer, [
    'volunteer/not-approved',
    'slip/in-hand',
    'person/changed-meanwhile',
  ]),
  'volunteers.pause': command('editor', pauseVolunteer, [
    'policy/forbidden',
    'volunteer/not-approved',
    'volunteer/paused-by-lead',
    'volunteer/paused-by-office',
    'volunteer/held-back',
    'person/changed-meanwhile',
  ]),
  'volunteers.end': command('office', endVolunteer, ENDING),
  'volunteers.askEnd': command('editor', endVolunteer, [...ENDING, 'limit/askEnd']),
  'volunteers.stay': command('office', endVolunteer, [...ENDING, 'volunteer/end-not-asked']),
  'volunteers.names': query<Page<WantedNameCard>>()('office', listNames, ['policy/forbidden']),
  'volunteers.rename': command('office', decideName, [
    'policy/forbidden',
    'person/no-new-name',
    'person/own-new-name',
    'person/successors-name',
    'person/renamed-too-often',
    'person/changed-meanwhile',
  ]),
  'volunteers.qualify': command('office', qualifyVolunteer, [
    'policy/forbidden',
    'volunteer/qualified-too-long',
    'person/changed-meanwhile',
  ]),
  'volunteers.unqualify': command('office', unqualifyVolunteer, [
    'policy/forbidden',
    'person/changed-meanwhile',
  ]),
  'volunteers.list': query<VolunteerPage>()('editor', listVolunteers, ['policy/forbidden']),
} as const;
