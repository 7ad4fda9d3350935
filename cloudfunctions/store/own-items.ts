import type { OpenId } from '../../core/domain/base/identity';
import { _ } from './cloud';
import type { Where } from './table';

/**
 * 自己的消息: inbox items for one person alone. Announcements are not among them; an item with the template
 * `news` only carries a message that WeChat was too busy to accept.
 */
export function ownItemsOf(openid: OpenId): Where {
  return { openid, template: _.neq('news') };
}
