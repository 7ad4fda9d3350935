import Taro from '@tarojs/taro';

/**
 * 网络回来了: calls back whenever the network returns. Returns the function that unsubscribes. Where
 * WeChat does not report the network it never calls back; people then reload by hand.
 */
export function onNetworkBack(then: () => void): () => void {
  if (typeof Taro.onNetworkStatusChange !== 'function') return () => undefined;
  const told = ({ isConnected }: { readonly isConnected: boolean }) => {
    if (isConnected) then();
  };
  Taro.onNetworkStatusChange(told);
  return () => Taro.offNetworkStatusChange?.(told);
}
