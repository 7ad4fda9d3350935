import { answering, Refused, type Surroundings } from './answers';

/** WeChat's limit for one value: 1 MB. */
const MOST_BYTES = 1024 * 1024;

interface Kept {
  readonly key: string;
  readonly data: unknown;
}

/** 本地缓存: is kept when the mini-program is closed; values are copied in and out. */
export function storageCalls(around: Surroundings, kept: Map<string, string>) {
  const read = (key: string) => {
    const text = kept.get(key);
    return text === undefined ? undefined : around.bring(JSON.parse(text));
  };
  const write = (key: string | undefined, data: unknown) => {
    if (!key) throw new Refused('parameter error: parameter.key should be String');
    const text = JSON.stringify(data);
    if (Buffer.byteLength(text) > MOST_BYTES) throw new Refused('exceed storage item max length');
    kept.set(key, text);
  };
  return {
    setStorage: answering<Kept>(around, 'setStorage', ({ key, data }) => {
      write(key, data);
      return {};
    }),
    setStorageSync: write,
    getStorageSync: (key: string) => read(key) ?? '',
    getStorage: answering<Kept>(around, 'getStorage', ({ key = '' }) => {
      if (!kept.has(key)) throw new Refused('data not found');
      return { data: read(key) };
    }),
    removeStorage: answering<Kept>(around, 'removeStorage', ({ key = '' }) => {
      kept.delete(key);
      return {};
    }),
    removeStorageSync: (key: string) => {
      kept.delete(key);
    },
  };
}
