import type * as z from 'zod/mini';
import type { CommandAnswer } from '../domain/base/command';
import type { RefusalCode } from '../domain/base/refusal';
import * as input from './input';
import type {
  AnnouncementCard,
  AnnouncementView,
  BoardView,
  DryRunView,
  InboxCard,
  KindSuggestion,
  MeView,
  NeighbourCard,
  OrgChoice,
  Page,
  RequestCard,
  RequestView,
  RingView,
  StudioCard,
  StudioView,
  VolunteerCard,
} from './view';

/**
 * Who may call an operation at all. What they then see or may do to one thing is decided by the
 * domain's policy.
 * - `anyone`: everybody with a WeChat identity, about themselves or about what is public
 * - `asker`: who asked this request
 * - `party`: anybody who is something to this request (asker, assignee, member, lead, office)
 * - `helper`: the assignee, a member or the lead of its studio, or the office that has it
 * - `asksAfter`: an office that had no part in what is closed
 * - `volunteer`: an approved volunteer
 * - `editor`: the lead of this studio, or an office over it; a volunteer about themselves
 * - `office`: a secretary or officer, within their reach
 */
export type Policy =
  | 'anyone'
  | 'asker'
  | 'party'
  | 'helper'
  | 'asksAfter'
  | 'volunteer'
  | 'editor'
  | 'office';

interface Operation<Kind extends 'query' | 'command', Schema extends z.ZodMiniType, Output> {
  readonly kind: Kind;
  readonly policy: Policy;
  readonly input: Schema;
  /** What it can refuse besides bad input, a missing identity and an internal fault. */
  readonly errors: readonly RefusalCode[];
  /** Carries the type of the answer only; never has a value. */
  readonly output?: Output;
}

type Rules = readonly RefusalCode[];

function query<Output>() {
  return <Schema extends z.ZodMiniType>(
    policy: Policy,
    schema: Schema,
    errors: Rules = [],
  ): Operation<'query', Schema, Output> => ({ kind: 'query', policy, input: schema, errors });
}

function command<Schema extends z.ZodMiniType>(
  policy: Policy,
  schema: Schema,
  errors: Rules = [],
): Operation<'command', Schema, CommandAnswer> {
  const repeatable: Rules = [...errors, 'input/first-has-arrived'];
  return { kind: 'command', policy, input: schema, errors: repeatable };
}

const REQUEST: Rules = ['request/not-found', 'policy/forbidden', 'request/changed-meanwhile'];

const PAUSE: Rules = [...REQUEST, 'request/not-in-work', 'request/already-paused'];

/** What others read at once passes WeChat's check first. */
const CONTENT: Rules = ['content/risky', 'content/checker-down'];

const DECISION: Rules = [
  'policy/forbidden',
  'volunteer/not-applied',
  'volunteer/self-approval',
  'person/changed-meanwhile',
];

/** 操作: everything a phone can ask of the cloud, one line each. */
export const operations = {
  'me.read': query<MeView>()('anyone', input.nothing),
  'me.save': command('anyone', input.saveMe, [
    ...CONTENT,
    'place/unknown',
    'person/changed-meanwhile',
  ]),
  'org.children': query<readonly OrgChoice[]>()('anyone', input.orgChildren),

  'requests.suggest': query<KindSuggestion>()('anyone', input.suggestKind),
  'requests.submit': command('anyone', input.submitRequest, [
    'person/no-home',
    'place/unknown',
    'request/changed-meanwhile',
    'request/says-nothing',
    'request/needs-a-name',
    'request/sealed-stays-sealed',
    'request/neighbours-need-words',
  ]),
  'requests.nearby': query<readonly NeighbourCard[]>()('anyone', input.nearbyRequests),
  'requests.listNear': query<Page<NeighbourCard>>()('anyone', input.listNear),
  'requests.join': command('anyone', input.byId, [
    'person/no-home',
    'request/not-found',
    'request/changed-meanwhile',
    'request/yours-already',
    'request/already-joined',
    'request/not-open-to-neighbours',
    'request/is-over',
    'request/in-your-hands',
    'request/joined-enough',
  ]),
  'requests.leave': command('party', input.byId, [...REQUEST, 'request/is-over']),
  'requests.listMine': query<Page<RequestCard>>()('anyone', input.listMine),
  'requests.read': query<RequestView>()('party', input.byId, ['request/not-found']),
  'requests.toRing': query<RingView>()('party', input.byId, [
    'request/not-found',
    'policy/forbidden',
  ]),
  'requests.withdraw': command('asker', input.withOptionalReason, [
    ...REQUEST,
    'request/too-late-to-withdraw',
  ]),
  'requests.relocate': command('party', input.relocateRequest, [
    ...REQUEST,
    'place/unknown',
    'request/same-place',
    'request/too-late-to-relocate',
  ]),
  'requests.add': command('asker', input.addToRequest, [
    ...REQUEST,
    'request/says-nothing',
    'request/added-enough',
    'request/is-over',
  ]),
  'requests.correct': command('party', input.correctCategory, [
    ...REQUEST,
    'request/same-category',
    'request/asker-unseals',
    'request/helper-needs-a-name',
    'request/ask-again-with-name',
    'request/too-late-to-correct',
  ]),
  'requests.confirm': command('asker', input.byId, [...REQUEST, 'request/not-resolved']),
  'requests.rate': command('asker', input.rateRequest, [
    ...REQUEST,
    'request/not-closed',
    'request/already-rated',
    'request/rating-over',
  ]),
  'requests.reopen': command('asker', input.withReason, [
    ...REQUEST,
    'request/not-resolved',
    'request/reopen-over',
  ]),

  'requests.answer': command('asker', input.answerQuestion, [...REQUEST, 'request/nothing-asked']),

  'requests.listTasks': query<Page<RequestCard>>()('volunteer', input.listTasks, [
    'volunteer/not-approved',
  ]),
  'requests.accept': command('helper', input.acceptRequest, [
    ...REQUEST,
    'request/already-accepted',
    'request/not-waiting',
    'request/own-request',
  ]),
  'requests.decline': command('helper', input.withReason, [
    ...REQUEST,
    'request/not-waiting',
    'request/own-request',
  ]),
  'requests.transfer': command('helper', input.transferRequest, [
    ...REQUEST,
    'request/not-in-work',
    'studio/not-found',
    'studio/does-not-serve',
    'studio/paused',
    'studio/keeps-away',
    'studio/nobody-there',
  ]),
  'requests.split': command('helper', input.splitRequest, [
    ...REQUEST,
    ...CONTENT,
    'request/not-in-work',
    'request/is-a-part',
    'request/helper-needs-a-name',
  ]),
  'requests.ask': command('helper', input.askResident, PAUSE),
  'requests.hearing': command('helper', input.setHearing, [
    ...PAUSE,
    ...CONTENT,
    'request/hearing-time',
    'request/urgent-is-not-paused',
  ]),
  'requests.resume': command('helper', input.byId, [
    ...REQUEST,
    'request/not-in-work',
    'request/not-paused',
  ]),
  'requests.followUp': command('asksAfter', input.followUpRequest, [
    ...REQUEST,
    'request/no-follow-up',
    'request/own-work',
  ]),
  'requests.record': command('helper', input.recordNote, [...REQUEST, 'request/not-in-work']),
  'requests.resolve': command('helper', input.resolveRequest, [
    ...REQUEST,
    ...CONTENT,
    'request/not-in-work',
  ]),

  'requests.dispatch': command('office', input.dispatchRequest, [
    ...REQUEST,
    'request/not-waiting',
    'request/same-studio',
    'studio/not-found',
    'studio/does-not-serve',
    'studio/paused',
    'studio/keeps-away',
    'studio/nobody-there',
  ]),
  'requests.refer': command('office', input.referRequest, [
    ...REQUEST,
    ...CONTENT,
    'request/not-in-work',
    'request/say-what-about',
  ]),
  'office.board': query<BoardView>()('office', input.board, ['policy/forbidden']),
  'office.list': query<Page<RequestCard>>()('office', input.listOffice, ['policy/forbidden']),

  'office.dryRun': query<DryRunView>()('office', input.dryRun, [
    'policy/forbidden',
    'place/unknown',
    'request/not-found',
    'studio/not-found',
  ]),

  'volunteers.apply': command('anyone', input.applyVolunteer, [
    ...CONTENT,
    'studio/not-found',
    'volunteer/already-applied',
    'volunteer/already-approved',
    'person/changed-meanwhile',
  ]),
  'volunteers.approve': command('office', input.decideVolunteer, DECISION),
  'volunteers.refuse': command('office', input.refuseVolunteer, DECISION),
  'volunteers.terms': command('volunteer', input.volunteerTerms, [
    'volunteer/not-approved',
    'person/changed-meanwhile',
  ]),
  'volunteers.leave': command('volunteer', input.nothing, [
    'volunteer/not-approved',
    'person/changed-meanwhile',
  ]),
  'volunteers.pause': command('editor', input.pauseVolunteer, [
    'policy/forbidden',
    'volunteer/not-approved',
    'person/changed-meanwhile',
  ]),
  'volunteers.list': query<Page<VolunteerCard>>()('editor', input.listVolunteers, [
    'policy/forbidden',
  ]),

  'studios.list': query<readonly StudioCard[]>()('anyone', input.listStudios, [
    'request/not-found',
  ]),
  'studios.read': query<StudioView>()('anyone', input.byId, ['studio/not-found']),
  'studios.save': command('editor', input.saveStudio, [
    ...CONTENT,
    'policy/forbidden',
    'place/unknown',
    'studio/not-found',
    'studio/lead-not-volunteer',
    'studio/leaves-nobody',
    'studio/changed-meanwhile',
  ]),

  'announcements.save': command('office', input.saveAnnouncement, [
    'policy/forbidden',
    'place/unknown',
    'announcement/not-found',
    'announcement/already-published',
    'announcement/changed-meanwhile',
  ]),
  'announcements.publish': command('office', input.byId, [
    ...CONTENT,
    'policy/forbidden',
    'announcement/not-found',
    'announcement/already-published',
    'announcement/changed-meanwhile',
  ]),
  'announcements.reach': query<{ people: number }>()('office', input.announcementReach, [
    'policy/forbidden',
    'place/unknown',
  ]),
  'announcements.list': query<Page<AnnouncementCard>>()('anyone', input.listAnnouncements),
  'announcements.read': query<AnnouncementView>()('anyone', input.byId, ['announcement/not-found']),

  'consents.record': command('anyone', input.recordConsents, ['person/changed-meanwhile']),
  'inbox.list': query<Page<InboxCard>>()('anyone', input.listInbox),
  'inbox.markRead': command('anyone', input.markRead),
} as const;

export type Operations = typeof operations;
export type OperationName = keyof Operations;

/** What is sent to an operation. */
export type InputOf<Name extends OperationName> = z.input<Operations[Name]['input']>;

/** What its handler is given: parsed and trimmed. */
export type ParsedOf<Name extends OperationName> = z.output<Operations[Name]['input']>;

/** What it answers. */
export type OutputOf<Name extends OperationName> = NonNullable<Operations[Name]['output']>;
