import Taro, { useShareAppMessage } from '@tarojs/taro';
import { useEffect } from 'react';
import { addressOf } from './route-table';
import type { Shared } from './shared';

/**
 * 转发: the card that is sent when somebody shares this page. If there is nothing to share, the menu
 * does not offer it, and any other way of sharing sends the home page: never this page's address or
 * picture.
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

/** Never WeChat's screenshot of the page: it would show the page's content. */
function pictureOf(name: Shared['picture'] | 'home'): string {
  return `/assets/share/${name}.png`;
}
