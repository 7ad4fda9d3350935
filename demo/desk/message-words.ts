import { templates } from '../../core/contract/templates';
import type { SentMessage } from '../../localcloud/messages/message-store';
import { words } from './words';

/** The words of a message's card. */
export interface MessageCard {
  readonly title: string;
  readonly subject: string;
  readonly status: string;
  readonly tip: string;
  /** `今天 14:03` */
  readonly when: string;
}

/** A WeChat message in words, from the fields of its template; empty for an unknown template. */
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
    when: words.messages.sayMoment(message.at, now),
  };
}
