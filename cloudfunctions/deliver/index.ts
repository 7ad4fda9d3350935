import { type Telling, tell } from '../delivery/tell';
import { isOnAgenda, readAgenda } from '../store/agenda';

/** It stops taking up new work in time before the platform's timeout (20 s in its config.json). */
const WORK_MS = 12_000;

/**
 * 云函数 `deliver`: nudged by phones after what should not wait for the minute to end. `patrol` does the
 * same for everything else, and for every nudge that never came.
 */
export async function main(): Promise<Telling> {
  const now = new Date().toISOString();
  const agenda = await readAgenda();
  const wanted = {
    requests: true,
    people: isOnAgenda(agenda, 'people', now),
    announcements: isOnAgenda(agenda, 'announcements', now),
    messages: isOnAgenda(agenda, 'messages', now),
  };
  return tell(wanted, Date.now() + WORK_MS);
}
