import Taro from '@tarojs/taro';

/** 放一段声音: plays an address or a path of this phone. `onEnd` also when it cannot be played. */
export function playSound(source: string, onEnd: (worked: boolean) => void): { stop(): void } {
  const player = Taro.createInnerAudioContext();
  const end = (worked: boolean) => {
    player.destroy();
    onEnd(worked);
  };
  // A voice message is meant to be heard, also on a phone that is set to be silent.
  player.obeyMuteSwitch = false;
  player.onEnded(() => end(true));
  player.onError(() => end(false));
  player.src = source;
  player.play();
  return { stop: () => end(true) };
}
