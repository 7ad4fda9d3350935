import type { WeChatNumberProps } from './we-chat-number';

/** Outside of WeChat there is no number to be had: it is typed. */
export function WeChatNumber(_: WeChatNumberProps) {
  return null;
}
