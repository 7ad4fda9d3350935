import type { Role } from '../seed/cast';

/** Hair, cap or glasses; the face is always the same. */
const DRAWINGS: Record<Role['group'], string> = {
  居民: '<circle cx="24" cy="8" r="4"/><path d="M12 23c0-9 5-12 12-12s12 3 12 12c-4-1-7-3-9-6-3 4-9 6-15 6Z"/>',
  志愿者: '<path d="M12 20c0-7 5-11 12-11s12 4 12 11Z"/><path d="M10 20h30" stroke-width="3"/>',
  书记和街道:
    '<path d="M11 32c-2-13 3-22 13-22s15 9 13 22l-4-1c2-6 1-10-1-13-5 0-10-1-12-3-2 4-5 7-5 16Z"/><g fill="none" stroke-width="1.2"><circle cx="19.500" cy="26" r="4"/><circle cx="28.500" cy="26" r="4"/></g>',
  其他邻居: '<path d="M12 24c0-9 5-13 12-13s12 4 12 13c-3-5-7-7-12-7s-9 2-12 7Z"/>',
};

/** A small drawing of a person, by their role on the desk. */
export function faceOf(group: Role['group']): string {
  return `<svg class="face" viewBox="0 0 48 48" aria-hidden="true"><circle class="face__skin" cx="24" cy="25" r="13"/><g class="face__hair">${DRAWINGS[group]}</g><g class="face__look"><circle cx="19.500" cy="26" r="1.300"/><circle cx="28.500" cy="26" r="1.300"/><path d="M19 31.500c1.500 2.200 3 3 5 3s3.500-.8 5-3"/></g><path class="face__coat" d="M8 48c1-7 7-9.500 16-9.500S39 41 40 48Z"/></svg>`;
}
