import type { Call } from '../../core/domain/policy/phone-fallback';
import { _ } from './cloud';
import { MOST_ROWS } from './table';
import { inbox } from './tables';

/** 喊过谁: what became of everybody's messages about one source, in one round trip. */
export function callsAbout(source: string): Promise<Call[]> {
  return inbox.list({
    // Ids are `<source>:<event>:<openid>`.
    where: { _id: _.gt(`${source}:`).and(_.lt(`${source};`)) },
    limit: MOST_ROWS,
    fields: ['openid', 'template', 'at', 'message.state'],
  });
}
