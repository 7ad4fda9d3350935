import { localIdentity } from './identity';

/**
 * The same as on WeChat, separate for each person: the phones of one desk share a browser's storage.
 */

const placeOf = (key: string) => `zoujin:${localIdentity()}:${key}`;

export function remember(key: string, value: unknown): void {
  try {
    window.localStorage.setItem(placeOf(key), JSON.stringify(value));
  } catch {
    // A full storage loses the value; nothing depends on it
  }
}

export function recall(key: string): unknown {
  try {
    const kept = window.localStorage.getItem(placeOf(key));
    return kept ? JSON.parse(kept) : undefined;
  } catch {
    return undefined;
  }
}

export function forget(key: string): void {
  window.localStorage.removeItem(placeOf(key));
}
