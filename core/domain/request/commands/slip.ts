import { Refusal } from '../../base/refusal';
import type { Moment } from '../../time/moment';
import type { Decision } from '../model/decision';
import type { PersonDoer, RequestEvent } from '../model/event';
import { requirePossible } from '../model/rules';
import {
  cashOf,
  confirmerOf,
  isSlipOpen,
  type Mandate,
  mayGiveBack,
  type Slip,
  type SlipItem,
} from '../model/slip';
import { needsLetter, SLIP_RULES } from '../model/slip-rules';
import type { ServiceRequest } from '../model/state';

/** What is taken along. */
export interface Entrusting {
  readonly items: readonly SlipItem[];
  readonly mandates: readonly Mandate[];
  readonly letter: readonly string[];
}

/** What came back. */
export interface GivingBack {
  readonly words: string;
  readonly spent: number;
  readonly change: number;
  readonly receipts: readonly string[];
}

/**
 * 交接: the volunteer or the asker records what the volunteer takes along; the other end confirms.
 *
 * @throws Refusal `slip/needs-letter`, `slip/enough`, `slip/says-no-amount`
 */
export function entrust(
  request: ServiceRequest,
  given: Entrusting,
  by: PersonDoer,
  now: Moment,
): Decision {
  requirePossible(request, 'entrust', now);
  if (request.owner.kind !== 'volunteer') throw new Refusal('request/not-in-work');
  if (request.slips.length >= SLIP_RULES.mostSlips) throw new Refusal('slip/enough');
  if (given.items.some(({ kind, amount }) => (kind === 'cash') !== amount > 0)) {
    throw new Refusal('slip/says-no-amount');
  }
  if (needsLetter(given, outIn(request)) && given.letter.length === 0) {
    throw new Refusal('slip/needs-letter');
  }
  const slip: Slip = {
    ...given,
    id: `s${request.slips.length + 1}`,
    holder: request.owner.openid,
    taken: { by: by.openid, at: now, confirmedAt: null },
    returned: null,
    contested: null,
    settled: null,
  };
  const next = { ...request, slips: [...request.slips, slip] };
  return { next, events: [eventOf('entrusted', slip.id, '', by, now)] };
}

/**
 * 归还: the volunteer records what came back. Of cash, what was spent and what is left make up what was
 * taken.
 *
 * @throws Refusal `slip/not-confirmed`, `slip/does-not-add-up`
 */
export function giveBack(
  request: ServiceRequest,
  id: string,
  given: GivingBack,
  by: PersonDoer,
  now: Moment,
): Decision {
  requirePossible(request, 'giveBack', now);
  const slip = slipOf(request, id);
  if (slip.holder !== by.openid) throw new Refusal('policy/forbidden');
  if (!isSlipOpen(slip)) throw new Refusal('slip/is-over');
  if (!mayGiveBack(slip)) throw new Refusal('slip/not-confirmed');
  if (given.spent + given.change !== cashOf(slip)) throw new Refusal('slip/does-not-add-up');
  const returned = { ...given, by: by.openid, at: now, confirmedAt: null };
  return changed(request, { ...slip, returned, contested: null }, 'givenBack', '', by, now);
}

/** 确认: by the end that did not record it. */
export function agree(request: ServiceRequest, id: string, by: PersonDoer, now: Moment): Decision {
  requirePossible(request, 'agree', now);
  const slip = confirmable(request, id, by);
  const { taken, returned } = slip;
  const next = returned
    ? { ...slip, returned: { ...returned, confirmedAt: now }, contested: null }
    : { ...slip, taken: { ...taken, confirmedAt: now }, contested: null };
  return changed(request, next, 'agreed', '', by, now);
}

/** 对不上: the other end says what is wrong; the office is told. */
export function contest(
  request: ServiceRequest,
  id: string,
  words: string,
  by: PersonDoer,
  now: Moment,
): Decision {
  requirePossible(request, 'contest', now);
  const slip = confirmable(request, id, by);
  const contested = { by: by.openid, at: now, words };
  return changed(request, { ...slip, contested }, 'contested', words, by, now);
}

/** 了结: an office has found out and says how it ended. Both ends are told. */
export function settleSlip(
  request: ServiceRequest,
  id: string,
  words: string,
  by: PersonDoer,
  now: Moment,
): Decision {
  requirePossible(request, 'settleSlip', now);
  const slip = slipOf(request, id);
  if (!isSlipOpen(slip)) throw new Refusal('slip/is-over');
  const settled = { by: by.openid, at: now, words };
  return changed(request, { ...slip, settled }, 'settled', words, by, now);
}

/** 还在外面的现金, in 分: what was taken in small parts counts together. */
function outIn({ slips }: ServiceRequest): number {
  return slips.filter(isSlipOpen).reduce((sum, slip) => sum + cashOf(slip), 0);
}

function slipOf({ slips }: ServiceRequest, id: string): Slip {
  const slip = slips.find((one) => one.id === id);
  if (!slip) throw new Refusal('slip/not-found');
  return slip;
}

function confirmable(request: ServiceRequest, id: string, by: PersonDoer): Slip {
  const slip = slipOf(request, id);
  if (!isSlipOpen(slip)) throw new Refusal('slip/is-over');
  if (confirmerOf(slip, request.asker) !== by.openid) throw new Refusal('slip/other-end');
  return slip;
}

type Did = Extract<RequestEvent, { type: 'request.slip' }>['did'];

function changed(
  request: ServiceRequest,
  slip: Slip,
  did: Did,
  words: string,
  by: PersonDoer,
  now: Moment,
): Decision {
  const slips = request.slips.map((one) => (one.id === slip.id ? slip : one));
  return { next: { ...request, slips }, events: [eventOf(did, slip.id, words, by, now)] };
}

function eventOf(did: Did, slip: string, words: string, by: PersonDoer, at: Moment): RequestEvent {
  return { type: 'request.slip', did, slip, words, by, at };
}
