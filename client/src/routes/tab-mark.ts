import Taro from '@tarojs/taro';
import { tabRoutes } from './route-table';

const INBOX = tabRoutes.indexOf('inbox');

/** 未读: how many messages wait, on the tab of 消息. Only a tab page can set it. */
export function markInbox(unread: number): void {
  const set =
    unread > 0
      ? Taro.setTabBarBadge({ index: INBOX, text: unread > 99 ? '99+' : String(unread) })
      : Taro.removeTabBarBadge({ index: INBOX });
  // Another page may have opened meanwhile; then there is no tab bar to mark.
  set.catch(() => undefined);
}
