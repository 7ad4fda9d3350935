import Taro from '@tarojs/taro';
import { toast } from '../layout/toast';

/** 复制: copies a text. WeChat confirms it with its own note, as does Taro in a browser. */
export function copy(text: string): void {
  Taro.setClipboardData({ data: text }).catch(() => toast('没能复制，请按住文字自己选。'));
}
