import { probabilities } from './calibrate';
import { gramsOf, type Sparse } from './grams';
import { type LessonBook, lessonScores } from './lessons';
import { type Model, SHORT } from './model';
import { normalise } from './text';
import { project } from './vocabulary';

/** 猜测: a category and how often such a guess is right, 0 to 1. */
export interface Guess {
  readonly category: string;
  readonly confidence: number;
}

/** 类别建议 */
export interface Suggestion {
  /** The category, when the words are clear enough; null: show the three. */
  readonly best: Guess | null;
  /** The likeliest first; fewer than three only if there are fewer categories. */
  readonly three: readonly Guess[];
  /** Do the words say anything at all? 你好, 测试 or a row of punctuation do not. */
  readonly understood: boolean;
}

/** With fewer known n-grams than this, the words say nothing. */
const LEAST_KNOWN = 3;

/**
 * 猜类别: the category of these words.
 *
 * @param lessons what was learnt in the same subdistrict, if anything
 */
export function suggest(model: Model, text: string, lessons?: LessonBook): Suggestion {
  const known = project(gramsOf(text), model.vocabulary);
  const understood = known.ids.length >= LEAST_KNOWN;
  const { short, long } = model.steepness;
  const steepness = normalise(text).length <= SHORT ? short : long;
  const scores = scoresOf(model, known);
  const local = lessons ? lessonScores(lessons, model, text) : undefined;
  const guesses = probabilities(
    scores.map((score, at) => score + (local?.[at] ?? 0)),
    steepness,
  )
    .map((confidence, at) => ({ category: model.categories[at] ?? '', confidence }))
    .sort((one, other) => other.confidence - one.confidence);
  const [first] = guesses;
  const best = understood && first && first.confidence >= model.sure ? first : null;
  return { best, three: guesses.slice(0, 3), understood };
}

function scoresOf({ biases, weights }: Model, { ids, values }: Sparse): Float64Array {
  const scores = Float64Array.from(biases);
  const classes = biases.length;
  for (let at = 0; at < ids.length; at++) {
    const row = (ids[at] ?? 0) * classes;
    for (let label = 0; label < classes; label++) {
      scores[label] = (scores[label] ?? 0) + (values[at] ?? 0) * (weights[row + label] ?? 0);
    }
  }
  return scores;
}
