import type { WeChatNumberProps } from './we-chat-number';

/** Outside WeChat no number is available: it is typed. */
export function WeChatNumber(_: WeChatNumberProps) {
  return null;
}
