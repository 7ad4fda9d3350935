import type { Sparse } from './grams';

/** The position of an n-gram in the vocabulary plus one (0 means absent), by its 24 bits. */
export interface Vocabulary {
  /** Ascending. */
  readonly ids: Int32Array;
  /** 逆文档频率: how rare each is. */
  readonly rarity: Float32Array;
}

/** Looks n-grams up; both lists ascend, so one pass finds all. The result has length one. */
export function project({ ids, values }: Sparse, { ids: known, rarity }: Vocabulary): Sparse {
  const found: number[] = [];
  const amounts: number[] = [];
  let squares = 0;
  for (let at = 0; at < ids.length; at++) {
    const position = find(known, ids[at] ?? 0);
    if (position < 0) continue;
    const amount = (values[at] ?? 0) * (rarity[position] ?? 0);
    found.push(position);
    amounts.push(amount);
    squares += amount * amount;
  }
  const length = Math.sqrt(squares) || 1;
  return { ids: Int32Array.from(found), values: Float32Array.from(amounts, (v) => v / length) };
}

/** The index of an n-gram in a vocabulary; negative when it is absent. */
export function placeOf({ ids }: Pick<Vocabulary, 'ids'>, wanted: number): number {
  return find(ids, wanted);
}

function find(ids: Int32Array, wanted: number): number {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const id = ids[middle] ?? 0;
    if (id === wanted) return middle;
    if (id < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** 词表: every n-gram that occurs in at least two texts. */
export function vocabularyOf(texts: readonly Sparse[], least: number): Vocabulary {
  const seen = new Map<number, number>();
  for (const { ids } of texts) for (const id of ids) seen.set(id, (seen.get(id) ?? 0) + 1);
  const ids = Int32Array.from(
    [...seen].filter(([, count]) => count >= least).map(([id]) => id),
  ).sort();
  const rarity = Float32Array.from(
    ids,
    (id) => 1 + Math.log((1 + texts.length) / (1 + (seen.get(id) ?? 0))),
  );
  return { ids, rarity };
}
