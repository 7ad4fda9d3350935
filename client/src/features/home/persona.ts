import type { MeView } from '../../../../core/contract/me';

import { isVolunteer } from '../../../../core/domain/person/standing';

/** 以什么身份看: as what somebody opens the mini-program; a secretary is a resident too. */
export const PERSONAS = ['office', 'volunteer', 'post', 'resident'] as const;

export type Persona = (typeof PERSONAS)[number];

/** What this phone remembers: the persona of last time, and whether the person chose it. */
export interface KeptPersona {
  readonly persona: Persona;
  readonly chosen: boolean;
}

/** Until it is known who this is, they are a resident, as most are. */
const UNKNOWN: KeptPersona = { persona: 'resident', chosen: false };

/** What the phone's storage gave, if it is one of ours. */
export function keptPersona(stored: unknown): KeptPersona {
  if (typeof stored !== 'object' || stored === null) return UNKNOWN;
  const { persona, chosen } = stored as Partial<Record<string, unknown>>;
  const known = PERSONAS.find((one) => one === persona);
  return known ? { persona: known, chosen: chosen === true } : UNKNOWN;
}

/** All that somebody is here, what they are asked for first. */
export function personasOf({
  roles,
  posts = [],
  standings,
}: Pick<MeView, 'roles' | 'standings'> & Partial<Pick<MeView, 'posts'>>): Persona[] {
  const is: Record<Persona, boolean> = {
    office: roles.length > 0,
    volunteer: isVolunteer({ standings }),
    post: posts.length > 0,
    resident: true,
  };
  return PERSONAS.filter((one) => is[one]);
}

/** What they chose, if they still are that; else their own work comes first. */
export function personaNow({ persona, chosen }: KeptPersona, all: readonly Persona[]): Persona {
  if (chosen && all.includes(persona)) return persona;
  return all[0] ?? 'resident';
}
