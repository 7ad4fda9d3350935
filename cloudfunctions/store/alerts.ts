import type { Alert } from '../../core/domain/policy/phone-fallback';
import { _ } from './cloud';
import { MOST_ROWS } from './table';
import { inbox } from './tables';

/** 提醒过谁: the state of all WeChat messages about one source, in one round trip. */
export function alertsAbout(source: string): Promise<Alert[]> {
  return inbox.list({
    // Ids are `<source>:<event>:<openid>`.
    where: { _id: _.gt(`${source}:`).and(_.lt(`${source};`)) },
    limit: MOST_ROWS,
    fields: ['openid', 'template', 'at', 'message.state'],
  });
}
