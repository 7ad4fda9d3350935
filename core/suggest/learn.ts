import { complementLines } from './bayes';
import type { Sparse } from './grams';
import { dot, type Example, type Line, marginLine } from './margin';
import { project, type Vocabulary, vocabularyOf } from './vocabulary';

/** 已标注: the n-grams of one text, the index of its category, and its weight. */
export interface Labelled {
  readonly grams: Sparse;
  readonly label: number;
  readonly weight: number;
}

/** The learnt model: two sets of weights per class, to be mixed. */
export interface Learned {
  readonly vocabulary: Vocabulary;
  readonly margins: readonly Line[];
  readonly bayes: readonly Line[];
}

const COST = 1;

/**
 * 学习: trains on every n-gram, then again on the `most` useful ones. The second pass recovers most of
 * what a small vocabulary loses.
 */
export function learn(texts: readonly Labelled[], classes: number, most: number): Learned {
  const all = vocabularyOf(
    texts.map((text) => text.grams),
    texts.length > 2000 ? 2 : 1,
  );
  if (all.ids.length <= most) return learnOver(all, texts, classes);
  return learnOver(telling(learnOver(all, texts, classes), texts, most), texts, classes);
}

function learnOver(vocabulary: Vocabulary, texts: readonly Labelled[], classes: number): Learned {
  const examples = examplesOf(vocabulary, texts);
  const size = vocabulary.ids.length;
  const margins = Array.from({ length: classes }, (_, label) =>
    marginLine(examples, label, size, COST),
  );
  const bayes = complementLines(examples, classes, size);
  return { vocabulary, margins: centred(margins), bayes: alike(centred(bayes), margins, examples) };
}

function examplesOf(vocabulary: Vocabulary, texts: readonly Labelled[]): Example[] {
  return texts.map(({ grams, label, weight }) => ({
    ...project(grams, vocabulary),
    label,
    weight,
  }));
}

/** Removes what all classes share, because it does not distinguish any. */
function centred(lines: readonly Line[]): Line[] {
  const [first] = lines;
  if (!first) return [];
  const mean = first.weights.map(
    (_, id) => lines.reduce((sum, line) => sum + (line.weights[id] ?? 0), 0) / lines.length,
  );
  return lines.map(({ weights, bias }) => ({
    bias,
    weights: weights.map((weight, id) => weight - (mean[id] ?? 0)),
  }));
}

/** Scales one set of weights so that its scores have the same spread as the other's. */
function alike(
  lines: readonly Line[],
  others: readonly Line[],
  examples: readonly Example[],
): Line[] {
  const some = examples.slice(0, 2000);
  const ratio = spread(others, some) / (spread(lines, some) || 1);
  return lines.map(({ weights, bias }) => ({
    bias: bias * ratio,
    weights: weights.map((weight) => weight * ratio),
  }));
}

function spread(lines: readonly Line[], examples: readonly Example[]): number {
  let squares = 0;
  for (const { weights } of lines)
    for (const example of examples) squares += dot(example, weights) ** 2;
  return Math.sqrt(squares);
}

/** The `most` n-grams with the largest effect on the scores of these texts. */
function telling(
  { vocabulary, margins, bayes }: Learned,
  texts: readonly Labelled[],
  most: number,
): Vocabulary {
  const { ids, rarity } = vocabulary;
  const use = new Float64Array(ids.length);
  for (const example of examplesOf(vocabulary, texts))
    example.ids.forEach((id, at) => {
      use[id] = (use[id] ?? 0) + (example.values[at] ?? 0) ** 2;
    });
  const importance = use.map((amount, id) => {
    let squares = 0;
    for (const { weights } of margins) squares += (weights[id] ?? 0) ** 2;
    for (const { weights } of bayes) squares += (0.3 * (weights[id] ?? 0)) ** 2;
    return squares * amount;
  });
  const order = Array.from(importance.keys()).sort(
    (one, other) => (importance[other] ?? 0) - (importance[one] ?? 0) || one - other,
  );
  const kept = Int32Array.from(order.slice(0, most)).sort();
  return {
    ids: Int32Array.from(kept, (at) => ids[at] ?? 0),
    rarity: Float32Array.from(kept, (at) => rarity[at] ?? 0),
  };
}
