import Taro from '@tarojs/taro';
import { toast } from '../layout/toast';

/** 复制: for pasting elsewhere. That it worked, WeChat says itself, and so does Taro in a browser. */
export function copy(text: string): void {
  Taro.setClipboardData({ data: text }).catch(() => toast('没能复制，请按住文字自己选。'));
}
