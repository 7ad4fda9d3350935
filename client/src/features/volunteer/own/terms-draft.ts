import type { MeView } from '../../../../../core/contract/me';
import type { InputOf } from '../../../../../core/contract/operations';
import type { OpeningHours } from '../../../../../core/domain/studio/studio';

/** 接单设置, as it is being edited. */
export interface TermsDraft {
  readonly atOnce: number;
  readonly onDuty: readonly OpeningHours[];
  /** Names as typed, with any separators. */
  readonly relatives: string;
  readonly showPhone: boolean;
}

export function draftOfTerms({
  atOnce,
  onDuty,
  relatives,
  showPhone,
}: Pick<
  NonNullable<MeView['volunteer']>,
  'atOnce' | 'onDuty' | 'relatives' | 'showPhone'
>): TermsDraft {
  return { atOnce, onDuty, relatives: relatives.join('、'), showPhone };
}

/** What saving it sends. */
export function termsInput({
  atOnce,
  onDuty,
  relatives,
  showPhone,
}: TermsDraft): InputOf<'volunteers.terms'> {
  return {
    atOnce,
    onDuty: onDuty.map(({ days, from, to }) => ({ days: [...days], from, to })),
    showPhone,
    relatives: [...new Set(relatives.split(/[、，,；;\s]+/).filter(Boolean))],
  };
}
