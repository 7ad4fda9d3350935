import { simplified } from './simplified';

/** Whatever is not seen, or only separates: blanks, invisible characters, punctuation. */
const BETWEEN = /[\s\p{Z}\p{C}\p{P}\p{DI}\u2800\ufffc]/gu;

/**
 * 名字规整: a name as it is compared with another one, never as it is shown. 冯 亮, 冯\u200b亮, 冯·亮 and 馮亮 are one
 * name; so are full-width and half-width letters, large and small.
 */
export function foldName(name: string): string {
  const plain = name.normalize('NFKC').replace(BETWEEN, '').toLowerCase();
  return [...plain].map(simplified).join('');
}
