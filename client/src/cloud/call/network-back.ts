import Taro from '@tarojs/taro';

/**
 * 网络回来了: calls whenever there is a network again. Returns what ends that. A WeChat that cannot tell
 * calls never: whoever waits reads again by hand.
 */
export function onNetworkBack(then: () => void): () => void {
  if (typeof Taro.onNetworkStatusChange !== 'function') return () => undefined;
  const told = ({ isConnected }: { readonly isConnected: boolean }) => {
    if (isConnected) then();
  };
  Taro.onNetworkStatusChange(told);
  return () => Taro.offNetworkStatusChange?.(told);
}
