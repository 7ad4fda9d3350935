import { handOn } from './hand-on';
import { sendMessages } from './send';
import { tellAudiences } from './tell-audience';

/** It stops taking up new work in time before the platform's timeout (20 s in its config.json). */
const WORK_MS = 12_000;

/**
 * 云函数 `deliver`: nudged by phones and woken each minute. It hands waiting notices to people's
 * inboxes, sends WeChat's messages, and walks announcements to those whom WeChat will show them. Several may run at
 * once and each may die at any point: every step claims what it does, or is refused when done
 * twice.
 */
export async function main(): Promise<{ handed: number; told: number; sent: number }> {
  const until = Date.now() + WORK_MS;
  const total = { handed: 0, told: 0, sent: 0 };
  for (;;) {
    const handed = await handOn();
    const sent = await sendMessages();
    // Last: what concerns a request never waits for an announcement.
    const told = await tellAudiences(until);
    total.handed += handed;
    total.told += told;
    total.sent += sent;
    if (handed + told + sent === 0 || Date.now() > until) return total;
  }
}
