import { lessonGrams } from './grams';
import { type Model, rarityOf } from './model';
import { sign, valueAt } from './packed';

/** 一条经验: what somebody wrote, and its true category. */
export interface Lesson {
  readonly text: string;
  readonly category: string;
  /** Its weight: a correction counts more than a choice that nobody corrected. */
  readonly weight: number;
  /** 保密: only n-grams that the model knows already are counted, so no name or address is among them. */
  readonly sealed: boolean;
}

/**
 * 类别经验 as it is stored: how often each n-gram was seen in texts of each category. It contains counts
 * and no words.
 */
export interface Lessons {
  /** Category codes; counts refer to them by index. */
  readonly categories: readonly string[];
  /** Six characters per entry: four for the n-gram, one for the category, one for the count. */
  readonly counts: string;
}

/** 经验簿: the same, decoded: n-gram → index of a category → count. */
export interface LessonBook {
  readonly categories: readonly string[];
  readonly counts: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

const SIGNS = 6;
/**
 * The largest count that one character can hold; when it is reached, all counts of the n-gram are
 * halved.
 */
const MOST = 63;
/** Keeps a book below 100 KB, however much is learnt. */
const MOST_ENTRIES = 16_000;
/** The most categories that one character can name. */
const MOST_CATEGORIES = 64;

export const NO_LESSONS: Lessons = { categories: [], counts: '' };

/** @throws SyntaxError when the counts are invalid */
export function openLessons({ categories, counts }: Lessons): LessonBook {
  const book = new Map<number, Map<number, number>>();
  for (let at = 0; at < counts.length; at += SIGNS) {
    let gram = 0;
    for (const next of [0, 1, 2, 3]) gram = gram * 64 + valueAt(counts, at + next);
    rowOf(book, gram).set(valueAt(counts, at + 4), valueAt(counts, at + 5));
  }
  return { categories, counts: book };
}

/** 记下经验: adds these lessons. If there are more n-grams than a book holds, the rarest are dropped. */
export function learnLessons(known: Lessons, lessons: readonly Lesson[], model: Model): Lessons {
  const { categories: before, counts } = openLessons(known);
  const categories = [...new Set([...before, ...lessons.map(({ category }) => category)])];
  const book = new Map([...counts].map(([gram, row]) => [gram, new Map(row)]));
  for (const { text, category, weight, sealed } of lessons) {
    const place = categories.indexOf(category);
    if (place >= MOST_CATEGORIES) continue;
    for (const gram of lessonGrams(text)) {
      if (sealed && rarityOf(model, gram) === undefined) continue;
      const row = rowOf(book, gram);
      row.set(place, (row.get(place) ?? 0) + weight);
      if ((row.get(place) ?? 0) > MOST) halve(row);
    }
  }
  const entries = [...book].flatMap(([gram, row]) =>
    [...row].map(([place, count]) => ({ gram, place, count })),
  );
  const kept = entries
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || one.gram - other.gram)
    .slice(0, MOST_ENTRIES);
  return { categories, counts: kept.map(packed).join('') };
}

/** The count that each n-gram starts with in each category (smoothing). */
const CHANCE = 0.06;
/**
 * How strongly lessons change a model's scores: three similar corrections change nine guesses of ten.
 */
const FORCE = 0.12;

/**
 * What a book adds to the scores of a model: how much likelier than chance the text's n-grams are in
 * each category. N-grams seen equally in all add nothing.
 */
export function lessonScores(book: LessonBook, model: Model, text: string): Float64Array {
  const scores = new Float64Array(model.categories.length);
  const places = book.categories.map((code) => model.categories.indexOf(code));
  const doubt = CHANCE * model.categories.length;
  const rarest = model.vocabulary.rarity.reduce((most, each) => Math.max(most, each), 1);
  const grams = [...lessonGrams(text)].map((gram) => ({
    row: book.counts.get(gram),
    rarity: rarityOf(model, gram) ?? rarest,
  }));
  const length = Math.sqrt(grams.reduce((sum, { rarity }) => sum + rarity ** 2, 0)) || 1;
  for (const { row, rarity } of grams) {
    if (!row) continue;
    const force = (FORCE * rarity) / length;
    const seen = [...row.values()].reduce((sum, count) => sum + count, 0);
    const none = Math.log(CHANCE / (seen + doubt));
    for (let label = 0; label < scores.length; label++)
      scores[label] = (scores[label] ?? 0) + force * none;
    for (const [place, count] of row) {
      const label = places[place] ?? -1;
      if (label < 0) continue;
      const likely = Math.log((count + CHANCE) / (seen + doubt));
      scores[label] = (scores[label] ?? 0) + force * (likely - none);
    }
  }
  return scores;
}

function rowOf(book: Map<number, Map<number, number>>, gram: number): Map<number, number> {
  const row = book.get(gram) ?? new Map<number, number>();
  book.set(gram, row);
  return row;
}

function halve(row: Map<number, number>): void {
  for (const [place, count] of row) row.set(place, Math.floor(count / 2));
}

function packed(entry: { readonly gram: number; readonly place: number; readonly count: number }) {
  const { gram, place, count } = entry;
  const signs = [gram >> 18, (gram >> 12) & 63, (gram >> 6) & 63, gram & 63, place, count];
  return signs.map(sign).join('');
}
