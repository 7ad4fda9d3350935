import { useState } from 'react';
import { type CategoryCode, categoryOf } from '../../../../../core/domain/category/category';
import { choicesWithout } from '../../../../../core/domain/category/choices';
import { useSwitchedOff } from '../../../cloud/query/use-switched-off';
import { Chips } from '../../../ui/form/chips';
import { FieldFrame } from '../../../ui/form/field';
import { GroupedSheet } from '../../../ui/form/grouped-sheet';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { useTextSize } from '../../../ui/layout/text-size';
import type { DraftProps } from '../draft/draft-props';
import { KindNotes } from './kind-notes';
import { likelierKind, offeredKinds, sayKindHint } from './offered-kinds';
import { useKindSuggestion } from './use-kind-suggestion';

/**
 * 是哪一类: asks to confirm the category that the words clearly suggest, also beside a different one
 * chosen by hand. If the words are unclear it offers the likeliest three and 说不清楚; before there are
 * words, the most common ones. All others are two taps away, by group.
 */
export function KindChoice({ draft, change, wrong }: DraftProps) {
  const [choosing, setChoosing] = useState(false);
  const { category, guessed } = draft;
  const chosen = category === '' ? undefined : categoryOf(category);
  const off = useSwitchedOff();
  const suggestion = useKindSuggestion(draft, change, off);
  const { size } = useTextSize();
  const likelier = guessed ? undefined : likelierKind(chosen, suggestion);
  const offered = offeredKinds(chosen, suggestion, size === 'elder', off);
  const choose = (code: CategoryCode) => {
    setChoosing(false);
    change({ category: code, guessed: false });
  };
  return (
    <Card>
      <FieldFrame
        label="是哪一类"
        hint={sayKindHint(chosen, guessed, suggestion)}
        error={wrong.category}
      >
        <Chips
          label="是哪一类"
          options={[
            ...offered.map(({ code, label }) => ({ value: code, label })),
            ...(likelier
              ? [{ value: likelier.code, label: `更像「${likelier.label}」，换过去` }]
              : []),
          ]}
          value={chosen?.code}
          onChange={choose}
        />
      </FieldFrame>
      <Button
        label={chosen ? '不对，换一类' : '都不是，看所有种类'}
        tone="plain"
        size="small"
        onPress={() => setChoosing(true)}
      />
      {chosen && <KindNotes draft={draft} category={chosen} />}
      <GroupedSheet
        open={choosing}
        title="是哪一类"
        groups={choicesWithout(off)}
        value={chosen?.code}
        onChoose={choose}
        onClose={() => setChoosing(false)}
      />
    </Card>
  );
}
