import { useState } from 'react';
import type { StudioCard } from '../../../../../core/contract/studio';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { open } from '../../../routes/open';
import { EmptyFace } from '../../../ui/feedback/empty-face';
import { Field } from '../../../ui/form/field';
import { Button } from '../../../ui/layout/button';
import { foundStudios } from './found-studios';
import { StudioPaper } from './studio-paper';

/** How many are shown first; if only a few more are left, they are shown too. */
const AT_A_GLANCE = 6;
const FEW_MORE = 2;

interface StudioPapersProps {
  readonly studios: readonly StudioCard[];
}

/** 几家工作室: the first few, the others behind a button, and a search field when there are many. */
export function StudioPapers({ studios }: StudioPapersProps) {
  const [typed, setTyped] = useState('');
  const [all, setAll] = useState(false);
  const many = studios.length > AT_A_GLANCE + FEW_MORE;
  const found = foundStudios(studios, typed);
  const shown = all || found.length <= AT_A_GLANCE + FEW_MORE ? found : found.slice(0, AT_A_GLANCE);
  const behind = found.length - shown.length;
  return (
    <>
      {many && (
        <Field
          label="按名字找"
          optional
          placeholder="工作室、领衔人，或者什么事"
          value={typed}
          max={CHARACTERS.search}
          onChange={setTyped}
        />
      )}
      {found.length === 0 && (
        <EmptyFace
          sentence={`没有找到「${typed.trim()}」`}
          hint="换个说法试试，比如「修灯」改成「家电」。"
          icon="studio"
          action={{ label: '看全部', onPress: () => setTyped('') }}
        />
      )}
      {shown.map((studio) => (
        <StudioPaper
          key={studio.id}
          studio={studio}
          onPress={() => open('studio.detail', { id: studio.id })}
        />
      ))}
      {behind > 0 && (
        <Button label={`再看 ${behind} 家`} tone="plain" icon="down" onPress={() => setAll(true)} />
      )}
    </>
  );
}
