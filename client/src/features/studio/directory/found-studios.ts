import type { StudioCard } from '../../../../../core/contract/studio';
import { categoryOf } from '../../../../../core/domain/category/category';

/** 找: studios whose name, lead, place or kinds contain every typed word; the order is kept. */
export function foundStudios(studios: readonly StudioCard[], typed: string): readonly StudioCard[] {
  const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return studios.filter((studio) => {
    const said = wordsOf(studio);
    return words.every((word) => said.includes(word));
  });
}

function wordsOf({ name, leadName, community, room, specialities }: StudioCard): string {
  const kinds = specialities.map(categoryOf).flatMap(({ label, hint }) => [label, hint]);
  return [name, leadName, community, room, ...kinds].join(' ').toLowerCase();
}
