import type { Candidate } from './candidate';

/** 比下去的理由: why one candidate ranks behind another. */
export type Preference =
  | 'helps-besides'
  | 'lead-is-party'
  | 'not-ready'
  | 'serves-wider'
  | 'keeps-last-hand'
  | 'farther'
  | 'answers-less'
  | 'busier'
  | 'asked-more'
  | 'by-name';

/** 步行、骑车、坐车: distance bands in metres; within one band distance makes no difference. */
const BANDS = [500, 1500, 5000];
/** A studio without a marked entrance counts as a ride away. */
const UNKNOWN_BAND = 2;
/** Half free counts like empty; below a quarter it is tight. */
const ROOMY = 0.5;
const TIGHT = 0.25;

/** The criteria in their order; for each, less is better. */
const CRITERIA: readonly (readonly [Preference, (one: Candidate) => number])[] = [
  ['helps-besides', ({ exact }) => (exact ? 0 : 1)],
  ['lead-is-party', ({ leadApart }) => (leadApart ? 1 : 0)],
  ['not-ready', ({ ready }) => (ready ? 0 : 1)],
  ['serves-wider', ({ depth }) => -depth],
  ['keeps-last-hand', ({ lastHand }) => (lastHand ? 1 : 0)],
  ['farther', ({ metres }) => bandOf(metres)],
  ['answers-less', ({ answers }) => answers],
  ['busier', ({ spare }) => (spare >= ROOMY ? 0 : spare >= TIGHT ? 1 : 2)],
  ['asked-more', ({ turn }) => turn],
  ['busier', ({ spare }) => -spare],
  ['farther', ({ metres }) => metres ?? Number.POSITIVE_INFINITY],
];

/**
 * 先后: the order in which candidates are asked: fit, availability, distance, reliability, load, then
 * turn, and finally the id, so that equal needs have equal results. Each step orders all candidates,
 * so the result does not depend on their order in the list.
 */
export function byPreference(one: Candidate, other: Candidate): number {
  for (const [, measure] of CRITERIA) {
    const [mine, theirs] = [measure(one), measure(other)];
    if (mine !== theirs) return mine < theirs ? -1 : 1;
  }
  return one.studio._id < other.studio._id ? -1 : 1;
}

/** The criterion by which `later` ranks behind `sooner`. */
export function whyAfter(later: Candidate, sooner: Candidate): Preference {
  const found = CRITERIA.find(([, measure]) => measure(later) !== measure(sooner));
  return found ? found[0] : 'by-name';
}

function bandOf(metres: number | null): number {
  if (metres === null) return UNKNOWN_BAND;
  const band = BANDS.findIndex((most) => metres <= most);
  return band < 0 ? BANDS.length : band;
}
