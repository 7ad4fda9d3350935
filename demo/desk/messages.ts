import { isQuiet, QUIET_HOURS } from '../../core/domain/time/quiet-hours';
import type { SentMessage } from '../../localcloud/messages/message-store';
import { readMessages } from './cloud';
import { byId, element } from './element';
import { cardOf } from './message-words';
import { holderOf } from './roster';
import { words } from './words';

/** Up to this many recipients of the same message are named; more are only counted. */
const NAMED = 3;

/** One message, and everybody to whom it was sent at once. */
interface News {
  readonly sent: SentMessage[];
  readonly to: HTMLElement;
}

/** 微信消息: the cards of what WeChat would have shown, in the order in which it was sent. */
export class Messages {
  private readonly log = byId('messages-log');
  private readonly list = byId('messages-list');
  private readonly none = byId('messages-none');
  private readonly quiet = byId('messages-quiet');
  private latest: News | null = null;
  private last = 0;
  private shown = 0;
  private reading: Promise<readonly SentMessage[]> = Promise.resolve([]);

  /**
   * @param inSight the openids of the people on the three phones
   * @param open opens one of the messages of a card, all of which say the same
   */
  constructor(
    private readonly inSight: () => readonly string[],
    private readonly open: (same: readonly SentMessage[]) => void,
  ) {
    const { from, until } = QUIET_HOURS;
    this.quiet.textContent = words.messages.quiet(from, until);
    // The guide above changes its height; keep the newest card visible.
    new ResizeObserver(() => this.toNewest()).observe(this.log);
  }

  /** The number of all messages so far. */
  get count(): number {
    return this.shown;
  }

  /** Shows and returns what was sent since the last call. Calls wait for each other. */
  look(now: string): Promise<readonly SentMessage[]> {
    this.reading = this.reading.catch(() => []).then(() => this.readOn(now));
    return this.reading;
  }

  private async readOn(now: string): Promise<readonly SentMessage[]> {
    const sent = await readMessages(this.last);
    for (const message of sent) {
      this.last = message.id;
      this.shown += 1;
      this.add(message, now);
    }
    this.none.hidden = this.shown > 0;
    this.quiet.hidden = !isQuiet(now);
    if (sent.length > 0) this.toNewest();
    return sent;
  }

  private toNewest(): void {
    this.log.scrollTop = this.log.scrollHeight;
  }

  /** An announcement goes to a whole community: the same message several times in a row is one card. */
  private add(message: SentMessage, now: string): void {
    if (this.latest && sameNews(this.latest.sent[0], message)) {
      this.latest.sent.push(message);
    } else {
      this.latest = { sent: [message], to: element('span', 'message__to') };
      this.list.append(element('li', 'messages__item', this.card(this.latest, message, now)));
    }
    this.latest.to.textContent = sayRecipients(this.latest.sent, this.inSight());
  }

  private card({ sent, to }: News, message: SentMessage, now: string): HTMLElement {
    const { title, subject, status, tip, when } = cardOf(message, now);
    const card = element(
      'button',
      'message',
      to,
      element('span', 'message__when', when),
      element('strong', 'message__subject', subject),
      element('span', 'message__status', status),
      element('span', 'message__tip', tip),
    );
    card.type = 'button';
    card.dataset.group = holderOf(message.openid).group;
    card.title = title;
    card.addEventListener('click', () => this.open(sent));
    return card;
  }
}

function sameNews(one: SentMessage | undefined, other: SentMessage): boolean {
  return one?.page === other.page && JSON.stringify(one?.data) === JSON.stringify(other.data);
}

/** `王海生、周德顺收到`, `王海生等 22 人收到`: people on the three phones are named first. */
function sayRecipients(sent: readonly SentMessage[], inSight: readonly string[]): string {
  const here = ({ openid }: SentMessage) => inSight.includes(openid);
  const names = [...sent.filter(here), ...sent.filter((message) => !here(message))].map(
    ({ openid }) => holderOf(openid).name,
  );
  if (names.length <= NAMED) return words.messages.received(names);
  return words.messages.receivedByMany(names[0] ?? '', names.length);
}
