import { useState } from 'react';
import type { KindSuggestion } from '../../../../../core/contract/view';
import {
  CATEGORIES,
  type Category,
  type CategoryCode,
  categoryOf,
} from '../../../../../core/domain/category';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Chips } from '../../../ui/chips';
import { FieldFrame } from '../../../ui/field';
import { useTextSize } from '../../../ui/text-size';
import type { DraftPart } from './draft-part';
import { KindNotes } from './kind-notes';
import { useKindSuggestion } from './use-kind-suggestion';

/** Those most asked for, and the one that always fits: enough at a time where letters are large. */
const FEW = CATEGORIES.filter(({ code }, index) => index < 6 || code === 'other');

/**
 * 是哪一类: chips, the likeliest first as soon as the words tell; once one is chosen by hand only
 * that one stays, with what follows from it.
 */
export function KindChoice({ draft, change, wrong }: DraftPart) {
  const [choosing, setChoosing] = useState(false);
  const { category, guessed } = draft;
  const chosen = category === '' ? undefined : categoryOf(category);
  const suggestion = useKindSuggestion(draft, change);
  const { size } = useTextSize();
  const [all, setAll] = useState(size !== 'elder');
  const settled = chosen !== undefined && !choosing && !guessed;
  const likely = likeliestFirst(suggestion);
  const offered = settled ? [chosen] : all ? [...new Set([...likely, ...CATEGORIES])] : few(likely);
  const choose = (code: CategoryCode) => {
    change({ category: code, guessed: false });
    setChoosing(settled);
  };
  return (
    <Card>
      <FieldFrame
        label="是哪一类"
        hint={settled ? chosen.hint : sayHint(guessed ? chosen : undefined, suggestion)}
        error={wrong.category}
      >
        <Chips
          label="是哪一类"
          options={offered.map(({ code, label }) => ({ value: code, label }))}
          value={chosen?.code}
          onChange={choose}
        />
      </FieldFrame>
      {!settled && !all && (
        <Button label="看看别的种类" tone="quiet" size="small" onPress={() => setAll(true)} />
      )}
      {chosen && !choosing && <KindNotes category={chosen} />}
      {settled && (
        <Button label="不对，换一类" tone="plain" size="small" onPress={() => setChoosing(true)} />
      )}
    </Card>
  );
}

/** What the words may be about, and that nobody needs to know it. */
function likeliestFirst(suggestion: KindSuggestion | undefined): Category[] {
  if (!suggestion || suggestion.three.length === 0) return [];
  return [...suggestion.three.map((guess) => categoryOf(guess.category)), categoryOf('other')];
}

function few(likely: readonly Category[]): readonly Category[] {
  return likely.length > 0 ? likely : FEW;
}

function sayHint(guess: Category | undefined, suggestion: KindSuggestion | undefined): string {
  if (guess) return `看起来是「${guess.label}」，不对可以改。`;
  if (suggestion && suggestion.three.length > 0)
    return '可能是前面这几类；拿不准，就选「说不清楚」，书记帮您看。';
  if (suggestion) return '再多说一两句，好帮您认一认是哪一类。';
  return '拿不准，就选最后一个「说不清楚」。';
}
