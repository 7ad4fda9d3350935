import type { PlaceOption } from './use-place-level';

/** `和煦街道 · 银杏里社区`: a chosen place in words, with its parent. */
export function sayTrail(trail: readonly PlaceOption[]): string {
  return trail
    .slice(-2)
    .map(({ name }) => name)
    .join(' · ');
}
