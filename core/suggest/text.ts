/** How much of a text is read, in characters: letters say their matter early, attacks are long. */
const MOST_READ = 3000;
/** The longest opening that still counts as a title, in characters. */
const MOST_HEAD = 40;

/**
 * 规整: full width to half width, one case, every number alike, all that is neither a letter nor a
 * number a single space. `我家2楼，漏水！` → `我家0楼 漏水`.
 */
export function normalise(text: string): string {
  return text
    .slice(0, MOST_READ)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{N}+/gu, '0')
    .replace(/[^\p{L}0]+/gu, ' ')
    .trim();
}

/** 开头: the title, or the first sentence, that of a text without either its first 40 characters. */
export function headOf(text: string): string {
  const opening = text.trimStart().slice(0, 4 * MOST_HEAD);
  const end = opening.search(/[。！？!?\r\n]/u);
  return (end < 0 ? opening : opening.slice(0, end)).slice(0, MOST_HEAD);
}
