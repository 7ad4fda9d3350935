import type { StandingView } from '../../../../../core/contract/me';
import type { InputOf } from '../../../../../core/contract/operations';
import type { Terms } from '../../../../../core/domain/person/standing';
import type { OpeningHours } from '../../../../../core/domain/studio/studio';

/** 接单设置 as it is being edited. */
export interface TermsDraft {
  readonly atOnce: number;
  readonly onDuty: readonly OpeningHours[];
  /** Names as typed, with any separators. */
  readonly relatives: string;
  readonly showPhone: boolean;
}

export function draftOfTerms(
  { atOnce, relatives, showPhone }: Terms,
  { onDuty }: Pick<StandingView, 'onDuty'>,
): TermsDraft {
  return { atOnce, onDuty, relatives: relatives.join('、'), showPhone };
}

/** The input of saving. */
export function termsInput(
  { atOnce, onDuty, relatives, showPhone }: TermsDraft,
  studioId: string,
): InputOf<'volunteers.terms'> {
  return {
    atOnce,
    studioId,
    onDuty: onDuty.map(({ days, from, to }) => ({ days: [...days], from, to })),
    showPhone,
    relatives: [...new Set(relatives.split(/[、，,；;\s]+/).filter(Boolean))],
  };
}
