import { sendersToSee } from '../delivery/senders';
import { type Telling, tell } from '../delivery/tell';
import { tellAudiences } from '../delivery/tell-audience';
import { isOnAgenda, readAgenda } from '../store/agenda';
import { keepPace } from '../store/pace';
import { isAllReached } from '../store/shape/progress';

/** It stops taking up new work in time before the platform's timeout (20 s in its config.json). */
const WORK_MS = 12_000;

const NOTHING = { handed: 0, sent: 0, told: 0 };

/** Of what the plan answers in a second: one request's messages go out at once, those of many by turns. */
const SHARE = 1 / 2;
const PACED_MS = 8_000;

/**
 * 云函数 `deliver`: nudged by phones after what should not wait for the minute to end. `patrol` does the
 * same for everything else, and for every nudge that never came.
 */
export async function main(): Promise<Telling & { told: number }> {
  const now = new Date().toISOString();
  const until = Date.now() + WORK_MS;
  keepPace(SHARE, PACED_MS);
  const agenda = await readAgenda();
  // Until all is of today's shapes a query would not find everything: the timer sees to it.
  if (!isAllReached(agenda.reached)) return NOTHING;
  const wanted = {
    senders: sendersToSee(true, agenda, now),
    messages: isOnAgenda(agenda, 'messages', now),
  };
  const done = await tell(wanted, until);
  // A nudge that had a request to tell leaves announcements to the timer.
  const walks = done.handed === 0 && isOnAgenda(agenda, 'announcements', now);
  return { ...done, told: walks ? await tellAudiences(until) : 0 };
}
