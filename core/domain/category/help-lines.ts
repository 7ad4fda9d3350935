import type { CategoryCode } from './category';
import { isDanger } from './danger';
import { EMERGENCY_NUMBERS } from './emergency';
import { type Distress, distressIn } from './help-phrases';

/** Why a number is shown: what the words say, or what the kind alone lets expect. */
export type HelpReason = Distress | 'urgent-kind' | 'home' | 'mind';

/** 求助电话: a number to ring now, beside asking here. */
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
 * The numbers to show for a matter, most pressing reason first, each once; none where none is called
 * for. They stand beside the request and never in its way: a kind or a word too many costs a line, one
 * too few could cost a life.
 *
 * @param words what was written; empty where it was only spoken, or nothing yet
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

/** What stands above the numbers; undefined when there are none. */
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

/** Can the numbers wait until one likes to ring? */
export function helpCanWait(lines: readonly HelpLine[]): boolean {
  return lines.every(({ why }) => why === 'mind');
}
