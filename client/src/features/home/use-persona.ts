import { useEffect, useState } from 'react';
import type { MeView } from '../../../../core/contract/me';
import { recall, remember } from '../../cloud/call/memory';
import { type KeptPersona, keptPersona, type Persona, personaNow, personasOf } from './persona';

const PLACE = 'persona';

interface PersonaChoice {
  readonly persona: Persona;
  /** Empty until it is known who this is. */
  readonly all: readonly Persona[];
  choose(persona: Persona): void;
}

/**
 * 身份 in which the home page is shown. Last time's is taken until it is known who this is, so that
 * nobody's numbers wait for that.
 */
export function usePersona(me: MeView | undefined): PersonaChoice {
  const [kept, setKept] = useState<KeptPersona>(() => keptPersona(recall(PLACE)));
  const all = me ? personasOf(me) : [];
  const persona = me ? personaNow(kept, all) : kept.persona;
  const known = me !== undefined;

  useEffect(() => {
    if (!known || persona === kept.persona) return;
    remember(PLACE, { persona, chosen: false });
    setKept({ persona, chosen: false });
  }, [known, persona, kept]);

  const choose = (next: Persona) => {
    remember(PLACE, { persona: next, chosen: true });
    setKept({ persona: next, chosen: true });
  };
  return { persona, all, choose };
}
