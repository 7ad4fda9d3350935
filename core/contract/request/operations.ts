import type { SplitOutput } from '../../domain/request/model/subrequest';
import { byId } from '../base/fields';
import { CONTENT, command, commandWith, query, type Rules } from '../base/operation';
import type { Page } from '../base/page';
import { ATTACHING } from '../upload';
import * as input from './input';
import type {
  KindSuggestion,
  NeighbourCard,
  PhoneFallbackView,
  RequestCard,
  RequestView,
  WhomAvoided,
} from './view';

const REQUEST: Rules = ['request/not-found', 'policy/forbidden', 'request/changed-meanwhile'];

const PAUSE: Rules = [...REQUEST, 'request/not-in-work', 'request/already-paused'];

const SLIP: Rules = [...REQUEST, 'slip/not-found', 'slip/is-over'];

/** 操作: what can be done with requests. */
export const requestOperations = {
  'requests.suggest': query<KindSuggestion>()('anyone', input.suggestKind),
  'requests.submit': command('anyone', input.submitRequest, [
    'category/switched-off',
    'consent/health',
    'consent/child',
    'office/nobody-yet',
    'limit/submit',
    'person/no-home',
    'place/unknown',
    'request/changed-meanwhile',
    'request/says-nothing',
    'request/danger-again',
    'request/needs-a-name',
    'request/sealed-stays-sealed',
    'request/neighbours-need-words',
    ...ATTACHING,
  ]),
  'requests.whomAvoided': query<readonly WhomAvoided[]>()('anyone', input.whomAvoided),
  'requests.nearby': query<readonly NeighbourCard[]>()('anyone', input.nearbyRequests),
  'requests.listNear': query<Page<NeighbourCard>>()('anyone', input.listNear),
  'requests.readNear': query<NeighbourCard>()('anyone', byId, ['request/not-found']),
  'requests.join': command('anyone', byId, [
    'limit/join',
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
  'requests.leave': command('party', byId, [...REQUEST, 'request/is-over']),
  'requests.listMine': query<Page<RequestCard>>()('anyone', input.listMine),
  'requests.read': query<RequestView>()('party', byId, ['request/not-found']),
  'requests.toRing': query<PhoneFallbackView>()('party', byId, [
    'request/not-found',
    'policy/forbidden',
  ]),
  'requests.withdraw': command('asker', input.withOptionalReason, [
    ...REQUEST,
    'request/too-late-to-withdraw',
  ]),
  'requests.correct': command('party', input.correctCategory, [
    ...REQUEST,
    'slip/give-back-first',
    'request/same-category',
    'request/asker-unseals',
    'request/helper-needs-a-name',
    'request/ask-again-with-name',
    'request/too-late-to-correct',
    'limit/submit',
  ]),
  'requests.relocate': command('party', input.relocateRequest, [
    ...REQUEST,
    'slip/give-back-first',
    'place/unknown',
    'place/nobody-yet',
    'request/same-place',
    'request/too-late-to-relocate',
    'limit/submit',
  ]),
  'requests.add': command('asker', input.addToRequest, [
    ...REQUEST,
    ...ATTACHING,
    'request/adds-nothing',
    'request/added-enough',
    'request/is-over',
  ]),
  'requests.confirm': command('asker', byId, [...REQUEST, 'request/not-resolved']),
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
    'request/hands-full',
    'request/gave-back-often',
    'limit/accept',
    'request/afternoon-over',
  ]),
  'requests.decline': command('helper', input.withReason, [
    ...REQUEST,
    'slip/give-back-first',
    'request/not-waiting',
    'request/own-request',
  ]),
  'requests.transfer': command('helper', input.transferRequest, [
    ...REQUEST,
    'slip/give-back-first',
    'request/not-in-work',
    'studio/not-found',
    'studio/does-not-serve',
    'studio/paused',
    'studio/keeps-away',
    'studio/nobody-there',
  ]),
  'requests.split': commandWith<SplitOutput>()('helper', input.splitRequest, [
    ...REQUEST,
    ...CONTENT,
    'request/not-in-work',
    'request/is-a-part',
    'request/helper-needs-a-name',
  ]),
  'requests.ask': command('helper', input.askResident, PAUSE),
  'requests.hearing': command('helper', input.setHearing, [
    'request/urgent-is-not-paused',
    ...PAUSE,
    ...CONTENT,
    'request/hearing-time',
  ]),
  'requests.resume': command('helper', byId, [
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
    'slip/still-out',
    'slip/say-whether',
    ...CONTENT,
    ...ATTACHING,
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
  'requests.entrust': command('party', input.entrustItems, [
    ...REQUEST,
    ...ATTACHING,
    'request/not-in-work',
    'slip/not-this-kind',
    'slip/enough',
    'slip/says-no-amount',
    'slip/needs-letter',
  ]),
  'requests.giveBack': command('helper', input.giveBackItems, [
    ...SLIP,
    ...ATTACHING,
    'slip/not-confirmed',
    'slip/does-not-add-up',
  ]),
  'requests.agree': command('party', input.agreeToSlip, [...SLIP, 'slip/other-end']),
  'requests.contest': command('party', input.sayOfSlip, [...SLIP, 'slip/other-end']),
  'requests.settleSlip': command('office', input.sayOfSlip, SLIP),
  'requests.urge': command('office', byId, [
    ...REQUEST,
    'request/nothing-to-urge',
    'request/urged-just-now',
  ]),
  'requests.refer': command('office', input.referRequest, [
    ...REQUEST,
    ...CONTENT,
    'request/not-in-work',
    'request/say-what-about',
  ]),
} as const;
