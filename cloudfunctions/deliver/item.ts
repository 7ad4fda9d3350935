import type { InboxItem } from '../../core/domain/inbox';
import type { Moment } from '../../core/domain/moment';
import type { Notice } from '../../core/domain/notice';
import type { OpenId } from '../../core/domain/person';

/** A new inbox item whose WeChat message waits to be sent. Its id makes telling twice impossible. */
export function newItem(
  event: string,
  openid: OpenId,
  notice: Pick<Notice, 'template' | 'words' | 'text' | 'page'>,
  now: Moment,
): InboxItem {
  const { template, words, text, page } = notice;
  return {
    _id: `${event}:${openid}`,
    openid,
    text,
    page,
    at: words.at,
    readAt: null,
    template,
    words,
    message: { state: 'waiting', attempts: 0, dueAt: now },
  };
}
