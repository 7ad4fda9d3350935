import { ERASED } from '../../base/erased';
import type { Moment } from '../../time/moment';
import { withoutContact, withoutFiles, withoutWords } from '../clock/retention';
import type { Decision } from '../model/decision';
import { isPossible } from '../model/rules';
import type { ServiceRequest } from '../model/state';
import { confirm, withdraw } from './outcome';
import { askerOf } from './subrequests';

/** A neighbour who reported the same and goes on with it. */
export interface Heir {
  readonly openid: string;
  readonly name: string;
  readonly phone: string;
}

/**
 * 隐去: who asked wants to be forgotten. What is open is taken back, or goes on for a neighbour who reported the
 * same; what is done is closed. From now on nobody else reads a word of it.
 *
 * @param heir the first of those who joined, if anybody is left of them
 */
export function hide(request: ServiceRequest, heir: Heir | null, now: Moment): Decision {
  const by = askerOf(request);
  const underWay = isPossible(request, 'withdraw', now);
  if (underWay && heir) return inherit(request, heir, now);
  const hidden = { ...request, hiddenAt: now };
  if (underWay) return withdraw(hidden, '', by, now);
  if (request.state === 'resolved') return confirm(hidden, by, now);
  return { next: hidden, events: [] };
}

/** 恢复: who asked stays. What was taken back stays so. */
export function unhide(request: ServiceRequest): Decision {
  return { next: { ...request, hiddenAt: null }, events: [] };
}

/** 接着反映: it is theirs now, without a word or a picture of who asked before. */
function inherit(request: ServiceRequest, heir: Heir, now: Moment): Decision {
  const { openid, name, phone } = heir;
  const bare = withoutWords(withoutFiles(withoutContact(request)));
  const next = {
    ...bare,
    asker: openid,
    askerName: name,
    forWhom: 'self' as const,
    concerned: { name, phone },
    what: '原来反映的邻居已注销，原文不再保留。',
    joined: request.joined.filter((one) => one.openid !== openid),
  };
  const note = '原来反映的邻居注销了，由一起反映的邻居接着跟进。';
  return {
    next: next as ServiceRequest,
    events: [{ type: 'request.recorded', at: now, by: 'clock', note }],
  };
}

/** 抹去: a request that is over, as a figure: when, where, of what kind, how it went. */
export function erased(request: ServiceRequest): ServiceRequest {
  const bare = withoutWords(withoutFiles(withoutContact(request)));
  return {
    ...bare,
    asker: ERASED,
    hiddenAt: null,
    publicLists: [],
    notices: {},
    commands: [],
  };
}
