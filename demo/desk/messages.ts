import { isQuiet, QUIET_HOURS } from '../../core/domain/time/quiet-hours';
import type { SentMessage } from '../../localcloud/messages/message-store';
import { readMessages } from './cloud';
import { byId, element } from './element';
import { cardOf } from './message-words';
import { roleOf } from './roster';

/** How many recipients of one piece of news are named before they are only counted. */
const NAMED = 3;

/** One piece of news, and everybody to whom it was sent in one go. */
interface News {
  readonly sent: SentMessage[];
  readonly to: HTMLElement;
}

/** 微信消息: the cards of what WeChat would have shown, in the order in which it was sent. */
export class Messages {
  private readonly list = byId('messages-list');
  private readonly none = byId('messages-none');
  private readonly quiet = byId('messages-quiet');
  private latest: News | null = null;
  private last = 0;
  private shown = 0;
  private reading: Promise<readonly SentMessage[]> = Promise.resolve([]);

  /**
   * @param inSight the openids of those whose phones stand on the desk
   * @param open opens one of the messages of a card, all of which say the same
   */
  constructor(
    private readonly inSight: () => readonly string[],
    private readonly open: (same: readonly SentMessage[]) => void,
  ) {
    const { from, until } = QUIET_HOURS;
    this.quiet.textContent = `夜里 ${from} 到早上 ${until} 不打扰：不急的消息，早上才响。`;
    // The guide above grows and shrinks with its steps; the newest card stays in sight.
    new ResizeObserver(() => this.toNewest()).observe(this.list);
  }

  /** How many messages were sent in all. */
  get count(): number {
    return this.shown;
  }

  /** Shows what was sent since the last look, and gives it. Looks wait for each other. */
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
    this.list.scrollTop = this.list.scrollHeight;
  }

  /** An announcement goes to a whole community: the same news one after another is one card. */
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
    card.dataset.group = roleOf(message.openid).group;
    card.title = title;
    card.addEventListener('click', () => this.open(sent));
    return card;
  }
}

function sameNews(one: SentMessage | undefined, other: SentMessage): boolean {
  return one?.page === other.page && JSON.stringify(one?.data) === JSON.stringify(other.data);
}

/** `王师傅、周师傅收到`, `王师傅等 22 人收到`: whose phone stands here is named before others. */
function sayRecipients(sent: readonly SentMessage[], inSight: readonly string[]): string {
  const here = ({ openid }: SentMessage) => inSight.includes(openid);
  const names = [...sent.filter(here), ...sent.filter((message) => !here(message))].map(
    ({ openid }) => roleOf(openid).name,
  );
  if (names.length <= NAMED) return `${names.join('、')}收到`;
  return `${names[0]}等 ${names.length} 人收到`;
}
