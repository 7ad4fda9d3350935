import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { tabRoutes } from './route-table';

const INBOX = tabRoutes.indexOf('inbox');

/** 未读: keeps on the tab of 消息 how many messages wait, once it is known. Only a tab page can. */
export function useInboxMark(unread: number | undefined): void {
  useEffect(() => {
    if (unread !== undefined) markInbox(unread);
  }, [unread]);
}

function markInbox(unread: number): void {
  const set =
    unread > 0
      ? Taro.setTabBarBadge({ index: INBOX, text: unread > 99 ? '99+' : String(unread) })
      : Taro.removeTabBarBadge({ index: INBOX });
  // Another page may have opened meanwhile; then there is no tab bar to mark.
  set.catch(() => undefined);
}
