/** How many characters of a text are read: letters state their matter early, and attacks are long. */
const MOST_READ = 3000;
/** The most characters that an opening can have to count as a title. */
const MOST_HEAD = 40;

/**
 * 规整: full width becomes half width, one case, every number alike, and everything that is neither a
 * letter nor a number a single space. `我家2楼，漏水！` → `我家0楼 漏水`.
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

/** 开头: the title, or the first sentence; for a text with neither, its first 40 characters. */
export function headOf(text: string): string {
  const opening = text.trimStart().slice(0, 4 * MOST_HEAD);
  const end = opening.search(/[。！？!?\r\n]/u);
  return (end < 0 ? opening : opening.slice(0, end)).slice(0, MOST_HEAD);
}
