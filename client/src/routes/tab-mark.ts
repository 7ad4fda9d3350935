import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { tabRoutes } from './route-table';

/** Shows on a tab how many items wait there, once the number is known. Only a tab page can call it. */
export function useTabMark(tab: (typeof tabRoutes)[number], count: number | undefined): void {
  useEffect(() => {
    if (count !== undefined) mark(tabRoutes.indexOf(tab), count);
  }, [tab, count]);
}

function mark(index: number, count: number): void {
  const set =
    count > 0
      ? Taro.setTabBarBadge({ index, text: count > 99 ? '99+' : String(count) })
      : Taro.removeTabBarBadge({ index });
  // If another page has opened meanwhile, there is no tab bar to mark.
  set.catch(() => undefined);
}
