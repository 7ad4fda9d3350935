import Taro from '@tarojs/taro';
import { unopened } from './opening';

/** In a browser nobody hears that a page could not be fetched, and the tab bar already marks it. */
export function watchUnloaded(): void {
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if (!(reason instanceof Error) || reason.name !== 'ChunkLoadError') return;
    unopened();
    const path = Taro.getCurrentPages().slice(-1)[0]?.route ?? '';
    Taro.eventCenter.trigger('__taroRouterChange', { toLocation: { path } });
  });
}
