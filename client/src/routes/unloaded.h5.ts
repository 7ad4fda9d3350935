import Taro from '@tarojs/taro';
import { unopened } from './opening';

/** A browser does not report a page that could not be loaded, and its tab bar has already switched. */
export function watchUnloaded(): void {
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if (!(reason instanceof Error) || reason.name !== 'ChunkLoadError') return;
    unopened();
    const path = Taro.getCurrentPages().slice(-1)[0]?.route ?? '';
    Taro.eventCenter.trigger('__taroRouterChange', { toLocation: { path } });
  });
}
