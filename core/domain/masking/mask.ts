import { readingForm } from './reading-form';
import { RULES } from './rules';
import type { Topic } from './topic';

/** 记号: what stands where words are withheld. */
export const MARKS = {
  /** For volunteers who may still accept. */
  'until-accepted': '〔接下后可见〕',
  /** For neighbours, who never see it. */
  'kept-back': '〔不公开〕',
} as const;

export type Mark = keyof typeof MARKS;

/** Only such characters between two withheld spans: one mark stands for both. */
const NOTHING_SAID = /^[\s，,、.。·:：;；\-—~～和跟及与的]*$/u;

/**
 * 遮住: the text without what could lead a thief. It reads words however they are written: full width,
 * with blanks between, in traditional characters, numbers in words.
 */
export function masked(text: string, topics: readonly Topic[], mark: Mark): string {
  const spans = joined(spansIn(text, topics), text);
  let shown = '';
  let from = 0;
  for (const [start, end] of spans) {
    shown += text.slice(from, start) + MARKS[mark];
    from = end;
  }
  return shown + text.slice(from);
}

/** The beginning of a masked text without a mark that was cut through. */
export function wholeMarks(beginning: string): string {
  return beginning.replace(/〔[^〕]*$/u, '…').replace(/…+$/u, '…');
}

type Span = readonly [start: number, end: number];

function spansIn(text: string, topics: readonly Topic[]): Span[] {
  const form = readingForm(text);
  const found: Span[] = [];
  for (const topic of topics) {
    for (const rule of RULES[topic]) {
      for (const match of form.text.matchAll(rule)) {
        const first = form.spans[match.index ?? 0];
        const last = form.spans[(match.index ?? 0) + match[0].length - 1];
        if (first && last) found.push([first[0], last[1]]);
      }
    }
  }
  return found.sort((one, other) => one[0] - other[0]);
}

/** Spans that touch or overlap, or between which nothing is said, become one. */
function joined(spans: readonly Span[], text: string): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const before = result.at(-1);
    const adjoins = before && NOTHING_SAID.test(text.slice(before[1], span[0]));
    if (before && (span[0] <= before[1] || adjoins)) {
      result[result.length - 1] = [before[0], Math.max(before[1], span[1])];
    } else {
      result.push(span);
    }
  }
  return result;
}
