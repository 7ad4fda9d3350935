import type { InboxItem } from '../../core/domain/notice/inbox';
import { _ } from './cloud';
import { inbox } from './tables';

/** As many as a query gives: the platform's cap. */
const MOST = 1000;

/** 喊过谁: what became of everybody's messages about one source, in one round trip. */
export function callsAbout(source: string): Promise<InboxItem[]> {
  return inbox.list({
    // Ids are `<source>:<event>:<openid>`.
    where: { _id: _.gt(`${source}:`).and(_.lt(`${source};`)) },
    limit: MOST,
    fields: ['openid', 'template', 'at', 'message.state'],
  });
}
