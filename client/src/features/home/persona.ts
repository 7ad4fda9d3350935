import type { MeView } from '../../../../core/contract/me';

import { isVolunteer } from '../../../../core/domain/person/standing';

/** 以什么身份看: the role in which somebody uses the mini-program; a secretary is a resident too. */
export const PERSONAS = ['office', 'volunteer', 'post', 'resident'] as const;

export type Persona = (typeof PERSONAS)[number];

/** Stored on this phone: the persona used last, and whether the person chose it. */
export interface KeptPersona {
  readonly persona: Persona;
  readonly chosen: boolean;
}

/** Until the person is known, they are shown the page of a resident, as most are. */
const UNKNOWN: KeptPersona = { persona: 'resident', chosen: false };

/** Reads the persona from the phone's storage, if it is a known one. */
export function keptPersona(stored: unknown): KeptPersona {
  if (typeof stored !== 'object' || stored === null) return UNKNOWN;
  const { persona, chosen } = stored as Partial<Record<string, unknown>>;
  const known = PERSONAS.find((one) => one === persona);
  return known ? { persona: known, chosen: chosen === true } : UNKNOWN;
}

/** All personas of this person, the one with most work first. */
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

/** The chosen persona if the person still has it; otherwise the first one. */
export function personaNow({ persona, chosen }: KeptPersona, all: readonly Persona[]): Persona {
  if (chosen && all.includes(persona)) return persona;
  return all[0] ?? 'resident';
}
