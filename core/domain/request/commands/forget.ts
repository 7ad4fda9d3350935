import { ERASED } from '../../base/erased';
import type { Moment } from '../../time/moment';
import { withoutContact, withoutFiles, withoutWords } from '../clock/retention';
import type { Decision } from '../model/decision';
import { isPossible } from '../model/rules';
import type { ServiceRequest } from '../model/state';
import { confirm, withdraw } from './outcome';
import { askerOf } from './subrequests';

/** The neighbour who takes over the request because they reported the same problem. */
export interface Heir {
  readonly openid: string;
  readonly name: string;
  readonly phone: string;
}

/**
 * 隐去: the asker has asked for erasure. An open request is withdrawn, or continues for a neighbour who
 * joined; a finished one is closed. From now on nobody else can read its words.
 * @param heir the first of those who joined, if there is still one
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

/** 恢复: the asker stays. A withdrawn request stays withdrawn. */
export function unhide(request: ServiceRequest): Decision {
  return { next: { ...request, hiddenAt: null }, events: [] };
}

/** 接着反映: the request now belongs to the neighbour, without the first asker's words and pictures. */
function inherit(request: ServiceRequest, heir: Heir, now: Moment): Decision {
  const { openid, name, phone } = heir;
  const bare = withoutWords(withoutFiles(withoutContact(request)));
  const next = {
    ...bare,
    asker: openid,
    askerName: name,
    // The first asker knew it.
    doorCode: null,
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

/** 抹去: reduces a finished request to a figure: when, where, which category, how it ended. */
export function erased(request: ServiceRequest): ServiceRequest {
  const bare = withoutWords(withoutFiles(withoutContact(request)));
  return {
    ...bare,
    asker: ERASED,
    hiddenAt: null,
    doorCode: null,
    publicLists: [],
    notices: {},
    commands: [],
  };
}
