import type { MeView } from '../../../../core/contract/me';
import { announces } from '../../../../core/domain/org/office';
import { ROLE_WORDS } from '../../../../core/domain/org/role-words';
import { Tabs } from '../../ui/layout/tabs';
import type { Persona } from './persona';

interface PersonaSwitchProps {
  readonly me: MeView;
  readonly all: readonly Persona[];
  readonly persona: Persona;
  readonly onChoose: (persona: Persona) => void;
}

/** 我是书记 · 我是居民: for people with more than one persona. */
export function PersonaSwitch({ me, all, persona, onChoose }: PersonaSwitchProps) {
  if (all.length < 2) return null;
  // With three personas there is room for the word only.
  const before = all.length === 2 ? '我是' : '';
  return (
    <Tabs<Persona>
      label="您现在是"
      tabs={all.map((one) => ({ value: one, label: before + wordFor(one, me) }))}
      value={persona}
      onChange={onChoose}
    />
  );
}

function wordFor(persona: Persona, { roles, posts }: MeView): string {
  switch (persona) {
    case 'office':
      if (roles.some(({ role }) => role === 'secretary')) return ROLE_WORDS.secretary;
      return roles.some(announces) ? '街道' : ROLE_WORDS.administrator;
    case 'post':
      return (posts.find(({ role }) => role === 'captain') ?? posts[0])?.title ?? '';
    case 'volunteer':
      return '志愿者';
    case 'resident':
      return '居民';
    default:
      return persona satisfies never;
  }
}
