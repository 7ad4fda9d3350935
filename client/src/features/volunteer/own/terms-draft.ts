import type { InputOf } from '../../../../../core/contract/operations';
import type { MeView } from '../../../../../core/contract/view';
import type { OpeningHours } from '../../../../../core/domain/studio/studio';

/** 接单设置, as it is being edited. */
export interface TermsDraft {
  readonly atOnce: number;
  readonly onDuty: readonly OpeningHours[];
  /** Names as typed, with any separators. */
  readonly relatives: string;
}

export function draftOfTerms({
  atOnce,
  onDuty,
  relatives,
}: Pick<NonNullable<MeView['volunteer']>, 'atOnce' | 'onDuty' | 'relatives'>): TermsDraft {
  return { atOnce, onDuty, relatives: relatives.join('、') };
}

/** What saving it sends. */
export function termsInput({ atOnce, onDuty, relatives }: TermsDraft): InputOf<'volunteers.terms'> {
  return {
    atOnce,
    onDuty: onDuty.map(({ days, from, to }) => ({ days: [...days], from, to })),
    relatives: [...new Set(relatives.split(/[、，,；;\s]+/).filter(Boolean))],
  };
}
