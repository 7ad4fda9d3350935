import { useState } from 'react';
import { CATEGORIES, type CategoryCode, categoryOf } from '../../../../../core/domain/category';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Chips } from '../../../ui/chips';
import { FieldFrame } from '../../../ui/field';
import { useTextSize } from '../../../ui/text-size';
import type { DraftPart } from './draft-part';
import { KindNotes } from './kind-notes';

/** Those most asked for, and the one that always fits: enough at a time where letters are large. */
const FEW = CATEGORIES.filter(({ code }, index) => index < 6 || code === 'other');

/** 是哪一类: chips; once one is chosen only that one stays, with what follows from it. */
export function KindChoice({ draft, change, wrong }: DraftPart) {
  const [choosing, setChoosing] = useState(false);
  const { category } = draft;
  const chosen = category === '' ? undefined : categoryOf(category);
  const { size } = useTextSize();
  const [all, setAll] = useState(size !== 'elder');
  const offered = chosen && !choosing ? [chosen] : all ? CATEGORIES : FEW;
  const choose = (code: CategoryCode) => {
    change({ category: code });
    setChoosing(chosen !== undefined && !choosing);
  };
  return (
    <Card>
      <FieldFrame
        label="是哪一类"
        hint={chosen && !choosing ? chosen.hint : '拿不准，就选最后一个「说不清楚」。'}
        error={wrong.category}
      >
        <Chips
          label="是哪一类"
          options={offered.map(({ code, label }) => ({ value: code, label }))}
          value={chosen?.code}
          onChange={choose}
        />
      </FieldFrame>
      {offered === FEW && (
        <Button label="看看别的种类" tone="quiet" size="small" onPress={() => setAll(true)} />
      )}
      {chosen && !choosing && (
        <>
          <KindNotes category={chosen} />
          <Button
            label="不对，换一类"
            tone="plain"
            size="small"
            onPress={() => setChoosing(true)}
          />
        </>
      )}
    </Card>
  );
}
