import Taro from '@tarojs/taro';

/** Scrolls to the first field with an error, once the error has been drawn. */
export function showFirstWrong(): void {
  void Taro.nextTick(() => {
    Taro.pageScrollTo({ selector: '.z-field--wrong', offsetTop: -80 }).catch(() => undefined);
  });
}
