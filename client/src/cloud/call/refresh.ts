import Taro from '@tarojs/taro';

const EVENT = 'zoujin:refresh';

/** Makes visible pages read again. Hidden pages read again when they are shown next. */
export function refreshAll(): void {
  Taro.eventCenter.trigger(EVENT);
}

/** Calls `listener` at every refresh; returns a function that removes it. */
export function onRefresh(listener: () => void): () => void {
  Taro.eventCenter.on(EVENT, listener);
  return () => {
    Taro.eventCenter.off(EVENT, listener);
  };
}
