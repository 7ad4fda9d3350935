import { type HeldOut, probabilities, steepnessFor, sureFrom } from './calibrate';
import { foldOf } from './folds';
import { gramsOf } from './grams';
import { type Labelled, type Learned, learn } from './learn';
import { dot, type Line } from './margin';
import { macroF1 } from './measure';
import { type Model, roomFor, SHORT } from './model';
import { headOf, normalise } from './text';
import { project } from './vocabulary';

/** 样本: what somebody wrote, and its category code. */
export interface Sample {
  readonly text: string;
  readonly category: string;
}

/** 类别说明: a category of any list, with words that belong to it. */
export interface Described {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly words: readonly string[];
}

const FOLDS = 4;
/** How often a category that is suggested alone must be right. */
const WANTED = 0.95;
/** A text is learnt as two examples, whole and by its opening. */
const TITLE_WEIGHT = 0.7;
/** A word of a description counts less than a resident's sentence. */
const WORD_WEIGHT = 0.4;
/** Shares of naive Bayes that are tried on held-out texts. */
const SHARES = [0, 0.15, 0.3, 0.5, 0.75, 1] as const;

/**
 * 训练: each text is learnt whole and by its opening alone. Held-out texts decide how the two learners
 * are mixed, how confidence is scaled, and from which confidence on one category is suggested alone.
 *
 * @throws RangeError when there are fewer than two categories
 */
export function train(samples: readonly Sample[], described: readonly Described[] = []): Model {
  const codes = new Set([...described.map(({ code }) => code), ...samples.map((s) => s.category)]);
  const categories = [...codes];
  if (categories.length < 2) throw new RangeError('At least two categories are needed');
  const words = described.flatMap((each) => wordsOf(each, categories.indexOf(each.code)));
  const parts = samples.map(({ text, category }) => partsOf(text, categories.indexOf(category)));
  const room = roomFor(categories.length);
  const folds = foldOf(
    samples.map((sample) => sample.category),
    FOLDS,
  );
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const rest = parts.filter((_, at) => folds[at] !== fold).flat();
    const learned = learn([...words, ...rest], categories.length, room);
    const out = parts.filter((_, at) => folds[at] === fold).flat();
    return out.map((each) => ({ ...twoScores(learned, each), short: each.short }));
  }).flat();
  const share = bestShare(held);
  const mixed = held.map((each) => ({ ...mix(each, share), short: each.short }));
  const short = steepnessFor(mixed.filter((each) => each.short));
  const long = steepnessFor(mixed.filter((each) => !each.short));
  const outcomes = mixed.map(({ scores, label, short: isShort }) => {
    const chances = probabilities(scores, isShort ? short : long);
    const confidence = Math.max(...chances);
    return { confidence, right: chances.indexOf(confidence) === label };
  });
  const all = learn([...words, ...parts.flat()], categories.length, room);
  return {
    categories,
    ...mixedLines(all, share),
    steepness: { short, long },
    sure: sureFrom(outcomes, WANTED),
  };
}

interface Part extends Labelled {
  readonly short: boolean;
}

interface TwoScores {
  readonly margins: readonly number[];
  readonly bayes: readonly number[];
  readonly label: number;
}

function partsOf(text: string, label: number): Part[] {
  const length = normalise(text).length;
  const whole = { grams: gramsOf(text), label, weight: 1, short: length <= SHORT };
  const head = headOf(text);
  if (head.length < 4 || head.length * 1.5 > text.trim().length) return [whole];
  return [whole, { grams: gramsOf(head), label, weight: TITLE_WEIGHT, short: true }];
}

function wordsOf({ name, description, words }: Described, label: number): Labelled[] {
  return [name, ...description.split(/[、，。；\s]+/u), ...words]
    .filter((word) => word !== '')
    .map((word) => ({ grams: gramsOf(word), label, weight: WORD_WEIGHT }));
}

function twoScores({ vocabulary, margins, bayes }: Learned, part: Part): TwoScores {
  const known = project(part.grams, vocabulary);
  const score = ({ weights, bias }: Line) => dot(known, weights) + bias;
  return { margins: margins.map(score), bayes: bayes.map(score), label: part.label };
}

function mix({ margins, bayes, label }: TwoScores, share: number): HeldOut {
  return { scores: margins.map((score, at) => score + share * (bayes[at] ?? 0)), label };
}

function bestShare(held: readonly (TwoScores & { readonly short: boolean })[]): number {
  const value = (share: number) =>
    macroOf(
      held.filter((each) => each.short),
      share,
    ) +
    macroOf(
      held.filter((each) => !each.short),
      share,
    );
  return SHARES.reduce<number>((best, share) => (value(share) > value(best) ? share : best), 0);
}

function macroOf(held: readonly TwoScores[], share: number): number {
  const answers = held.map((each) => {
    const { scores } = mix(each, share);
    return scores.indexOf(Math.max(...scores));
  });
  return macroF1(
    held.map((each) => each.label),
    answers,
  );
}

function mixedLines({ vocabulary, margins, bayes }: Learned, share: number) {
  const classes = margins.length;
  const weights = new Float32Array(vocabulary.ids.length * classes);
  margins.forEach((line, label) => {
    line.weights.forEach((weight, id) => {
      weights[id * classes + label] = weight + share * (bayes[label]?.weights[id] ?? 0);
    });
  });
  return { vocabulary, weights, biases: margins.map((line) => line.bias) };
}
