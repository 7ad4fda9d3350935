import Taro from '@tarojs/taro';
import { recall, remember } from './memory';

const KEY = 'as';

/**
 * Who this phone is to a local cloud. Only for developer tools: there the launch query `as=<openid>`
 * names the person. The real cloud knows the openid by itself and never asks the phone.
 */
export function localIdentity(): string {
  const named = Taro.getLaunchOptionsSync().query?.as;
  if (typeof named === 'string' && named) remember(KEY, named);
  const known = named ?? recall(KEY);
  return typeof known === 'string' ? known : 'developer';
}
