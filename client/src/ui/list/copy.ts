import Taro from '@tarojs/taro';
import { toast } from '../layout/toast';

/** 复制: for pasting elsewhere; says whether it worked. */
export function copy(text: string, done: string): void {
  Taro.setClipboardData({ data: text }).then(
    () => toast(done),
    () => toast('没能复制，请按住文字自己选。'),
  );
}
