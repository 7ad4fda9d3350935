import type { ApiResult } from '../../core/contract/api-event';
import { requestSenders, sendersToSee } from '../delivery/senders';
import { type Telling, tell } from '../delivery/tell';
import { tellAudiences } from '../delivery/tell-audience';
import { caller, refused } from '../runtime/caller';
import { isTooOften } from '../runtime/too-often';
import { isOnAgenda, readAgenda } from '../store/agenda';
import { cloud } from '../store/cloud';
import { keepPace } from '../store/pace';
import { isAllReached } from '../store/shape/progress';

/** It takes up no new work this long before the platform's timeout (20 s in its config.json). */
const WORK_MS = 12_000;

const NOTHING = { handed: 0, sent: 0, told: 0 };

/**
 * Its share of the plan's queries per second: one request's messages go out at once, larger numbers
 * queue.
 */
const SHARE = 1 / 2;
const PACED_MS = 8_000;

interface Nudge {
  /** Set after an announcement: the agenda is looked at as well. */
  readonly agenda?: boolean;
}

type Delivered = Telling & { readonly told: number };

/**
 * For this long the check that all documents have the current shapes is not repeated; an import may
 * bring in older documents.
 */
const KNOWN_MS = 10 * 60_000;
let knownUntil = 0;

/**
 * 云函数 `deliver`: called by phones after a command whose messages should not wait for the timer.
 * `patrol` does the same for everything else, and for calls that never came.
 * A call that finds nothing to tell, or finds that another run has taken it up, is one read; now and then
 * a process reads the agenda too.
 */
export async function main({ agenda = false }: Nudge = {}): Promise<Delivered | ApiResult<never>> {
  const now = new Date().toISOString();
  if (caller() === 'other') return refused('cloud/timer-only');
  const { OPENID } = cloud.getWXContext();
  if (OPENID && isTooOften('nudge', OPENID, now)) return refused('cloud/too-often');
  const until = Date.now() + WORK_MS;
  keepPace(SHARE, PACED_MS);
  if (agenda === true || Date.now() > knownUntil) return withAgenda(agenda === true, now, until);
  return tellRequests(until);
}

async function tellRequests(until: number): Promise<Delivered> {
  return { ...(await tell({ senders: requestSenders(), messages: false }, until)), told: 0 };
}

async function withAgenda(looks: boolean, now: string, until: number): Promise<Delivered> {
  const agenda = await readAgenda();
  // Until all documents have the current shape, queries do not find everything; the timer takes care
  // of that.
  if (!isAllReached(agenda.reached)) return NOTHING;
  knownUntil = Date.now() + KNOWN_MS;
  if (!looks) return tellRequests(until);
  const wanted = {
    senders: sendersToSee(true, agenda, now),
    messages: isOnAgenda(agenda, 'messages', now),
  };
  const done = await tell(wanted, until);
  // When the call had a request to deliver, announcements are left to the timer.
  const walks = done.handed === 0 && isOnAgenda(agenda, 'announcements', now);
  return { ...done, told: walks ? await tellAudiences(until) : 0 };
}
