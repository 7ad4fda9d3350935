import type { Role } from '../org/office';
import { ROLE_WORDS } from '../org/role-words';

/** The roles that each subdistrict may call otherwise. */
export const TITLED = ['secretary', 'officer', 'captain'] as const satisfies readonly Role[];

export type TitledRole = (typeof TITLED)[number];

/** 叫法 that a subdistrict has chosen, such as 楼栋长 for a captain; the others are called as usual. */
export type Titles = Readonly<Partial<Record<TitledRole, string>>>;

/** 岗位叫什么: the word before the name of a person. */
export function titleOf(role: Role, titles: Titles): string {
  return (isTitled(role) && titles[role]) || ROLE_WORDS[role];
}

/**
 * `5号楼楼栋长`: a title after the name of its place. What both say is said once: 兴业里社区 and 社区书记 make
 * 兴业里社区书记.
 */
export function titledAt(place: string, title: string): string {
  for (let shared = title.length; shared >= 2; shared -= 1) {
    if (place.endsWith(title.slice(0, shared))) return place + title.slice(shared);
  }
  return place + title;
}

function isTitled(role: Role): role is TitledRole {
  return TITLED.some((titled) => titled === role);
}
