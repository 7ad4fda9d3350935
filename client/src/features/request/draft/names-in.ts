/** Punctuation between two names. */
const BETWEEN = /[\s,，、;；.。/]+/;

/** Words between two names; each also occurs inside some names. */
const AND = ['和', '跟', '与', '及'];

/** The shortest name that may be split at such a word: 王和平 and 欧阳和平 stay whole. */
const LEAST = 2;

/** 几个名字: splits names written in a row, 王海生、周德顺和刘洋. */
export function namesIn(words: string): string[] {
  return words.split(BETWEEN).flatMap(partedAtAnd).filter(Boolean);
}

function partedAtAnd(words: string): string[] {
  const characters = [...words];
  const at = characters.findIndex(
    (one, index) => AND.includes(one) && index >= LEAST && characters.length - index - 1 >= LEAST,
  );
  if (at < 0) return [words];
  return [characters.slice(0, at).join(''), ...partedAtAnd(characters.slice(at + 1).join(''))];
}
