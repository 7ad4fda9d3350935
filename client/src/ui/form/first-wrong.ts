import Taro from '@tarojs/taro';

/** Brings the first field that is wrong into sight, once it has been drawn as such. */
export function showFirstWrong(): void {
  void Taro.nextTick(() => {
    Taro.pageScrollTo({ selector: '.z-field--wrong', offsetTop: -80 }).catch(() => undefined);
  });
}
