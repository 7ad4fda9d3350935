import type { CategoryCode } from './category';
import { isDanger } from './danger';
import { EMERGENCY_NUMBERS } from './emergency';
import { type Distress, distressIn } from './help-phrases';

/** Why a number is shown: because of the words, or because of the category alone. */
export type HelpReason = Distress | 'urgent-kind' | 'home' | 'mind';

/** 求助电话: a number to call now, in addition to the request. */
export interface HelpLine {
  readonly phone: string;
  readonly label: string;
  readonly why: HelpReason;
}

const POLICE = { phone: '110', label: '报警' };
/** 全国统一心理援助热线, of the National Health Commission, in every province since 2025. */
const MIND = { phone: '12356', label: '心理援助' };
/** 妇女维权公益服务热线, of the All-China Women's Federation. */
const WOMEN = { phone: '12338', label: '妇女维权' };
/** 全国反诈劝阻专线, of the Ministry of Public Security. */
const FRAUD = { phone: '96110', label: '反诈专线' };

/** The most pressing reason first. */
const NUMBERS: readonly (readonly [
  HelpReason,
  readonly { readonly phone: string; readonly label: string }[],
])[] = [
  ['despair', [MIND, POLICE]],
  ['violence', [POLICE, WOMEN]],
  ['emergency', EMERGENCY_NUMBERS],
  ['fraud', [POLICE, FRAUD]],
  ['urgent-kind', EMERGENCY_NUMBERS],
  ['home', [POLICE, WOMEN]],
  ['mind', [MIND]],
];

/**
 * The numbers to show for a request, most urgent reason first, each once; empty when none is needed.
 * They are shown beside the request and never block it: a number too many costs a line on the screen,
 * a missing one could cost a life.
 *
 * @param words what was written; empty when there is only a voice message, or nothing yet
 */
export function helpLinesFor(category: CategoryCode | '', words: string): readonly HelpLine[] {
  const reasons: readonly HelpReason[] = [...distressIn(words), ...reasonsOfKind(category)];
  const lines = NUMBERS.filter(([why]) => reasons.includes(why)).flatMap(([why, numbers]) =>
    numbers.map((number) => ({ ...number, why })),
  );
  return lines.filter(
    ({ phone }, index) => lines.findIndex((other) => other.phone === phone) === index,
  );
}

function reasonsOfKind(category: CategoryCode | ''): readonly HelpReason[] {
  if (category === '') return [];
  if (isDanger({ category })) return ['urgent-kind'];
  if (category === 'domestic') return ['home'];
  return category === 'counsel' || category === 'youth' ? ['mind'] : [];
}

/** The title above the numbers; undefined when there are none. */
export function sayHelp(lines: readonly HelpLine[]): string | undefined {
  const first = lines[0];
  return first && TITLES[first.why];
}

const TITLES: Readonly<Record<HelpReason, string>> = {
  despair: '您要紧。先打个电话，现在就有人听您说；这里也照样帮您找人。',
  violence: '有人动手，先到安全的地方，马上打电话。',
  emergency: '有危险，先打电话。',
  fraud: '钱刚转出去，马上打电话，也许还拦得住。',
  'urgent-kind': '有人受伤、着火、漏电，先打电话。',
  home: '有人动手，或者您怕有人动手，先打电话。',
  mind: '心里难受，也可以先打这个电话，有专业的人听您说。',
};

/** Can the numbers be called whenever it suits, rather than now? */
export function helpCanWait(lines: readonly HelpLine[]): boolean {
  return lines.every(({ why }) => why === 'mind');
}
