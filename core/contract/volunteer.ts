import * as z from 'zod/mini';
import { CHARACTERS, MOST_AT_ONCE, PAUSE_DAYS } from '../domain/base/limits';
import { PROOFS, type Qualification, SEALED_KINDS } from '../domain/person/qualification';
import type { Standing } from '../domain/person/standing';
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
import { ATTACHING } from './upload';

const applyVolunteer = z.strictObject({
  studioId: id,
  name: line(CHARACTERS.name),
  phone,
  skills: lines(CHARACTERS.skills),
  /** 党员, recorded only with a consent of its own; absent: no. */
  partyMember: z.optional(z.boolean()),
});

/** Without `studioId`, as earlier builds send it: the application that waits for this office. */
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
  state: z.enum(['applied', 'approved', 'paused']),
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

/** 操作: what volunteers, their leads and offices can do. */
export const volunteerOperations = {
  'volunteers.apply': command('anyone', applyVolunteer, [
    ...CONTENT,
    'limit/apply',
    'consent/party',
    'studio/not-found',
    'volunteer/already-applied',
    'volunteer/already-approved',
    'volunteer/too-many-studios',
    'person/renamed-too-often',
    'person/changed-meanwhile',
  ]),
  'volunteers.approve': command('office', approveVolunteer, [
    ...DECISION,
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
