import { sendersToSee } from '../delivery/senders';
import { tell } from '../delivery/tell';
import { tellAudiences } from '../delivery/tell-audience';
import { isOnAgenda } from '../store/agenda';
import { withJob } from './due-requests';
import type { Round } from './job';

/** How long a run takes up new deliveries; its timeout is 60 s. */
const WORK_MS = 25_000;

/**
 * 送信: delivers waiting notices in the same run, which saves a call of `deliver`, and covers phones
 * that never made theirs. Walks through an audience come last, so that messages about requests never
 * wait for them.
 *
 * @param changed whether the jobs of this run changed anything
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
