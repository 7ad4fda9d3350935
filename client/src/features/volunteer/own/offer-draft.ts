import type { InputOf } from '../../../../../core/contract/operations';
import type { OpeningHours } from '../../../../../core/domain/studio/studio';

/** 报名的草稿 */
export interface OfferDraft {
  readonly name: string;
  readonly phone: string;
  readonly skills: string;
  readonly when: readonly OpeningHours[];
  /** 选中的工作室; none: 都可以. */
  readonly chosen: readonly string[];
  readonly partyMember: boolean;
  readonly agrees: boolean;
}

/** What is sent: no studio at all when any will do. */
export function offerInput(draft: OfferDraft): InputOf<'volunteers.apply'> {
  const { name, phone, skills, when, chosen, partyMember } = draft;
  const [first, ...others] = chosen;
  const where = others.length > 0 ? { studioIds: [...chosen] } : first ? { studioId: first } : {};
  const free = when.map(({ days, ...hours }) => ({ days: [...days], ...hours }));
  return { name, phone, skills, ...where, ...(free.length > 0 && { when: free }), partyMember };
}

/** The choice with this studio added, or taken away. */
export function withStudio(chosen: readonly string[], id: string, on: boolean): readonly string[] {
  const others = chosen.filter((one) => one !== id);
  return on ? [...others, id] : others;
}
