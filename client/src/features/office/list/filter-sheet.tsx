import { useState } from 'react';
import { GROUPS } from '../../../../../core/domain/category/group';
import { stateWord } from '../../../../../core/domain/request/wording/request-tags';
import { Chips } from '../../../ui/form/chips';
import { FieldFrame } from '../../../ui/form/field';
import { Button } from '../../../ui/layout/button';
import { Stack } from '../../../ui/layout/stack';
import { Sheet } from '../../../ui/sheet/sheet';
import { AnyOrOne } from './any-or-one';
import { DAYS, type FilterPlace, type OfficeFilter, sayDays, withKind } from './office-filter';
import { OFFICE_KINDS, wordsOf } from './office-kind';

interface FilterSheetProps {
  readonly filter: OfficeFilter;
  readonly places: readonly FilterPlace[];
  readonly onChoose: (filter: OfficeFilter) => void;
  readonly onClose: () => void;
}

/** 筛选: the list and its filters. The page behind does not change before the choice is confirmed. */
export function FilterSheet({ filter, places, onChoose, onClose }: FilterSheetProps) {
  const [chosen, setChosen] = useState(filter);
  const change = (part: Partial<OfficeFilter>) => setChosen({ ...chosen, ...part });
  const { states } = wordsOf(chosen.kind);
  return (
    <Sheet
      open
      title="筛选"
      onClose={onClose}
      footer={<Button label="查看" onPress={() => onChoose(chosen)} />}
    >
      <Stack>
        <FieldFrame label="列表">
          <Chips
            label="列表"
            options={OFFICE_KINDS.map((value) => ({ value, label: wordsOf(value).label }))}
            value={chosen.kind}
            onChange={(kind) => setChosen(withKind(chosen, kind))}
          />
        </FieldFrame>
        {places.length > 1 && (
          <AnyOrOne
            label="哪里的"
            any="全部"
            options={places.map(({ id, name }) => ({ value: id, label: name }))}
            value={chosen.nodeId}
            onChange={(nodeId) => change({ nodeId })}
          />
        )}
        <AnyOrOne
          label="哪类事"
          any="全部"
          options={GROUPS.map(({ code, label }) => ({ value: code, label }))}
          value={chosen.group}
          onChange={(group) => change({ group })}
        />
        {states.length > 0 && (
          <AnyOrOne
            label="办到哪一步"
            any="全部"
            options={states.map((state) => ({ value: state, label: stateWord(state) }))}
            value={chosen.state}
            onChange={(state) => change({ state })}
          />
        )}
        <AnyOrOne
          label="什么时候提的"
          any="不限"
          options={DAYS.map((days) => ({ value: `${days}` as const, label: sayDays(days) }))}
          value={chosen.days && (`${chosen.days}` as const)}
          onChange={(asked) => change({ days: DAYS.find((days) => `${days}` === asked) })}
        />
      </Stack>
    </Sheet>
  );
}
