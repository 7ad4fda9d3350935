import { useState } from 'react';
import type { StudioCard } from '../../../../../core/contract/studio';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { open } from '../../../routes/open';
import { EmptyFace } from '../../../ui/feedback/empty-face';
import { Field } from '../../../ui/form/field';
import { Button } from '../../../ui/layout/button';
import { foundStudios } from './found-studios';
import { StudioPaper } from './studio-paper';

/** As many as are taken in at a glance; a few more are shown at once rather than kept behind a button. */
const AT_A_GLANCE = 6;
const FEW_MORE = 2;

interface StudioPapersProps {
  readonly studios: readonly StudioCard[];
}

/** 几家工作室: the likeliest few, the others behind a button, and a word to find one by where they are many. */
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
