import type { OpenId } from '../../core/domain/base/identity';
import { _ } from './cloud';
import type { Where } from './table';

/**
 * 自己的消息: what one person alone was told. Announcements stand in no inbox of theirs; an item of the
 * template `news` only carries a message that WeChat was too busy to take.
 */
export function ownItemsOf(openid: OpenId): Where {
  return { openid, template: _.neq('news') };
}
