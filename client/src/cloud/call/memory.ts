import Taro from '@tarojs/taro';

/**
 * This phone's own storage: drafts, commands on their way, the chosen text size. Never data of the
 * cloud.
 */

/**
 * Keeps a JSON value under a key. A full or broken storage loses it silently, so nothing may depend on
 * it.
 */
export function remember(key: string, value: unknown): void {
  Taro.setStorage({ key, data: JSON.stringify(value) }).catch(() => undefined);
}

/** The value kept under a key, or undefined. It may be of an older shape: check it. */
export function recall(key: string): unknown {
  try {
    const kept: unknown = Taro.getStorageSync(key);
    return typeof kept === 'string' && kept ? JSON.parse(kept) : undefined;
  } catch {
    return undefined;
  }
}

export function forget(key: string): void {
  Taro.removeStorage({ key }).catch(() => undefined);
}
