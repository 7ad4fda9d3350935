import { sendersToSee } from '../delivery/senders';
import { type Telling, tell } from '../delivery/tell';
import { tellAudiences } from '../delivery/tell-audience';
import { isOnAgenda, readAgenda } from '../store/agenda';
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

/**
 * 云函数 `deliver`: called by phones after a command whose messages should not wait for the timer.
 * `patrol` does the same for everything else, and for calls that never came.
 */
export async function main(): Promise<Telling & { told: number }> {
  const now = new Date().toISOString();
  const until = Date.now() + WORK_MS;
  keepPace(SHARE, PACED_MS);
  const agenda = await readAgenda();
  // Until all documents have the current shape, queries do not find everything; the timer takes care
  // of that.
  if (!isAllReached(agenda.reached)) return NOTHING;
  const wanted = {
    senders: sendersToSee(true, agenda, now),
    messages: isOnAgenda(agenda, 'messages', now),
  };
  const done = await tell(wanted, until);
  // When the call had a request to deliver, announcements are left to the timer.
  const walks = done.handed === 0 && isOnAgenda(agenda, 'announcements', now);
  return { ...done, told: walks ? await tellAudiences(until) : 0 };
}
