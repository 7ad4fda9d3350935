import type { OpenId } from '../../core/domain/base/identity';
import type { InboxItem } from '../../core/domain/notice/inbox';
import type { Notice } from '../../core/domain/notice/notice';
import type { Moment } from '../../core/domain/time/moment';
import { afterTheNight, type QuietHours } from '../../core/domain/time/quiet-hours';

/**
 * A new inbox item whose WeChat message waits to be sent, until morning if it is night. Its id makes a
 * duplicate impossible.
 *
 * @param quiet 免打扰 where the person lives; absent: as usual
 */
export function newItem(
  event: string,
  openid: OpenId,
  notice: Pick<Notice, 'template' | 'words' | 'text' | 'page' | 'urgent'>,
  now: Moment,
  quiet?: QuietHours,
): InboxItem {
  const { template, words, text, page, urgent } = notice;
  return {
    _id: `${event}:${openid}`,
    openid,
    text,
    page,
    at: words.at,
    readAt: null,
    template,
    words,
    urgent,
    message: {
      state: 'waiting',
      attempts: 0,
      dueAt: urgent ? now : afterTheNight(now, quiet),
      also: [],
      mergedInto: null,
    },
  };
}
