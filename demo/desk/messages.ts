import type { SentMessage } from '../../localcloud/messages/message-store';
import { readMessages } from './cloud';
import { byId, element } from './element';
import { cardOf } from './message-words';
import { roleOf } from './roster';

/** 微信消息: the cards of what WeChat would have shown, in the order in which it was sent. */
export class Messages {
  private readonly list = byId('messages-list');
  private readonly none = byId('messages-none');
  private last = 0;
  private reading: Promise<readonly SentMessage[]> = Promise.resolve([]);

  constructor(private readonly openOf: (message: SentMessage) => void) {
    // The guide above grows and shrinks with its steps; the newest card stays in sight.
    new ResizeObserver(() => this.toNewest()).observe(this.list);
  }

  /** How many are shown. */
  get count(): number {
    return this.list.childElementCount;
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
      this.list.append(element('li', 'messages__item', this.card(message, now)));
    }
    this.none.hidden = this.count > 0;
    if (sent.length > 0) this.toNewest();
    return sent;
  }

  private toNewest(): void {
    this.list.scrollTop = this.list.scrollHeight;
  }

  private card(message: SentMessage, now: string): HTMLElement {
    const { title, subject, status, tip, when } = cardOf(message, now);
    const { name, group } = roleOf(message.openid);
    const card = element(
      'button',
      'message',
      element('span', 'message__to', `${name}收到`),
      element('span', 'message__when', when),
      element('strong', 'message__subject', subject),
      element('span', 'message__status', status),
      element('span', 'message__tip', tip),
    );
    card.type = 'button';
    card.dataset.group = group;
    card.title = title;
    card.addEventListener('click', () => this.openOf(message));
    return card;
  }
}
