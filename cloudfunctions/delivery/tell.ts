import type { Moment } from '../../core/domain/time/moment';
import { eachAlone } from '../runtime/each-alone';
import { putOnAgenda } from '../store/agenda';
import { insertAndSend } from './first-send';
import { AT_ONCE, itemsOf, type Sender, sendersDue } from './hand-on';
import { sendMessages } from './send';
import type { SenderKind } from './senders';

/** What to look at; collections without due work are not read. */
export interface ToTell {
  /** The notices in documents of these kinds. */
  readonly senders: readonly SenderKind[];
  readonly messages: boolean;
}

/** How many items were inserted into inboxes, and looked at for WeChat. */
export interface Telling {
  readonly handed: number;
  readonly sent: number;
}

/**
 * 告诉: moves waiting notices into inboxes, and sends WeChat's messages. Several may run at once and
 * each may die at any point: each step claims its work, or is refused the second time, and a
 * document's notices are removed last.
 *
 * @param until no new round begins after this moment, in milliseconds since 1970
 */
export async function tell(wanted: ToTell, until: number): Promise<Telling> {
  const total = { handed: 0, sent: 0 };
  for (let messages = wanted.messages; ; messages = true) {
    const round = await oneRound({ ...wanted, messages }, until);
    total.handed += round.handed;
    total.sent += round.sent;
    if (!round.more || Date.now() > until) return total;
  }
}

async function oneRound(wanted: ToTell, until: number): Promise<Telling & { more: boolean }> {
  const now = new Date().toISOString();
  const senders = await sendersDue(wanted.senders, now);
  const { handed, left } = await handOn(senders, now);
  const lookNow = wanted.messages || left.some((at) => at <= now);
  const sent = lookNow ? await sendAll(until) : { count: 0, left: [] };
  const next = [...left.filter((at) => at > now), ...sent.left].sort()[0];
  if (next !== undefined) await putOnAgenda('messages', next, now);
  await eachAlone('clear', handed, (sender) => sender.clear());
  const more = handed.length > 0 && senders.length >= AT_ONCE;
  return { handed: handed.length, sent: sent.count, more };
}

async function handOn(
  senders: readonly Sender[],
  now: Moment,
): Promise<{ handed: readonly Sender[]; left: readonly Moment[] }> {
  if (senders.length === 0) return { handed: [], left: [] };
  const { handed, whoever } = await itemsOf(senders, now);
  const items = handed.flatMap((one) => one.items);
  const left = items.length > 0 ? await insertAndSend(items, whoever, now) : [];
  return { handed: handed.map(({ sender }) => sender), left };
}

/**
 * Rounds continue while something is due, because missed messages may create notices to people who can
 * phone.
 */
async function sendAll(until: number): Promise<{ count: number; left: readonly Moment[] }> {
  const left: Moment[] = [];
  for (let count = 0; ; ) {
    const now = new Date().toISOString();
    const round = await sendMessages(now);
    count += round.count;
    const again = round.left.some((at) => at <= now);
    left.push(...round.left.filter((at) => at > now));
    if (!again) return { count, left };
    if (Date.now() > until) return { count, left: [...left, now] };
  }
}
