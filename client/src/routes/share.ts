import Taro, { useShareAppMessage } from '@tarojs/taro';
import { useEffect } from 'react';
import { addressOf } from './route-table';
import type { Shared } from './shared';

/**
 * 转发: what is sent when this page is sent on. Without anything to share the menu does not offer it,
 * and if it is used anyway, the home page is sent: never this page's address or picture.
 */
export function useShare(shared: Shared | undefined): void {
  const offered = shared !== undefined;
  useEffect(() => {
    const set = offered ? Taro.showShareMenu({}) : Taro.hideShareMenu({});
    set.catch(() => undefined);
  }, [offered]);
  useShareAppMessage(() =>
    shared
      ? { title: shared.title, path: shared.address, imageUrl: pictureOf(shared.picture) }
      : { title: '走近：邻里有事，说一声', path: addressOf('home'), imageUrl: pictureOf('home') },
  );
}

/** Never WeChat's own picture of the page: that would show what stands on it. */
function pictureOf(name: Shared['picture'] | 'home'): string {
  return `/assets/share/${name}.png`;
}
