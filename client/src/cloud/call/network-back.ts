import Taro from '@tarojs/taro';

/** 网络回来了: calls whenever there is a network again. Returns what ends that. */
export function onNetworkBack(then: () => void): () => void {
  const told = ({ isConnected }: { readonly isConnected: boolean }) => {
    if (isConnected) then();
  };
  Taro.onNetworkStatusChange(told);
  return () => Taro.offNetworkStatusChange(told);
}
