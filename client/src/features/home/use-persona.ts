import { useEffect, useState } from 'react';
import type { MeView } from '../../../../core/contract/me';
import { recall, remember } from '../../cloud/call/memory';
import { type KeptPersona, keptPersona, type Persona, personaNow, personasOf } from './persona';

const PLACE = 'persona';

interface PersonaChoice {
  readonly persona: Persona;
  /** Empty until the person is known. */
  readonly all: readonly Persona[];
  choose(persona: Persona): void;
}

/**
 * 身份 in which the home page is shown. Until the person is known it is the one used last, so that the
 * numbers can be read at once.
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
