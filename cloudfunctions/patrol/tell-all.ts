import { sendersToSee } from '../delivery/senders';
import { tell } from '../delivery/tell';
import { tellAudiences } from '../delivery/tell-audience';
import { isOnAgenda } from '../store/agenda';
import { withJob } from './due-requests';
import type { Round } from './job';

/** For so long a run takes up new telling; its timeout is 60 s. */
const WORK_MS = 25_000;

/**
 * 送信: what has something to tell is told in the same run. A call of `deliver` would cost as much again,
 * and a phone that never nudged costs nothing this way. Walks through an audience come last: what concerns a
 * request never waits for one.
 *
 * @param changed whether the jobs of this run have changed anything
 */
export async function tellAll({ now, due, agenda }: Round, changed: boolean): Promise<void> {
  const ranked = changed || withJob(due, 'tell', now).length > 0;
  const wanted = {
    senders: sendersToSee(ranked, agenda, now),
    messages: isOnAgenda(agenda, 'messages', now),
  };
  const until = Date.now() + WORK_MS;
  if (wanted.senders.length > 0 || wanted.messages) await tell(wanted, until);
  if (isOnAgenda(agenda, 'announcements', now)) await tellAudiences(until);
}
