import Taro from '@tarojs/taro';

const EVENT = 'zoujin:refresh';

/** Tells whatever is in sight to read again. Pages out of sight read again when they are next seen. */
export function refreshAll(): void {
  Taro.eventCenter.trigger(EVENT);
}

/** Calls `listener` at every refresh; returns how to stop. */
export function onRefresh(listener: () => void): () => void {
  Taro.eventCenter.on(EVENT, listener);
  return () => {
    Taro.eventCenter.off(EVENT, listener);
  };
}
