import { templates } from '../../core/contract/templates';
import { sayMoment } from '../../core/domain/time/moment';
import type { SentMessage } from '../../localcloud/messages/message-store';

/** What a card of a message says. */
export interface MessageCard {
  readonly title: string;
  readonly subject: string;
  readonly status: string;
  readonly tip: string;
  /** `今天 14:03` */
  readonly when: string;
}

/** A message of WeChat's in the words of its template's fields; empty where it has none. */
export function cardOf(message: SentMessage, now: string): MessageCard {
  const template = Object.values(templates).find(({ id }) => id === message.templateId);
  const valueFor = (meaning: 'subject' | 'status' | 'tip') => {
    const field = template?.fields.find(({ from }) => from === meaning);
    return field ? (message.data[field.name]?.value ?? '') : '';
  };
  return {
    title: message.templateTitle,
    subject: valueFor('subject'),
    status: valueFor('status'),
    tip: valueFor('tip'),
    when: sayMoment(message.at, now),
  };
}
