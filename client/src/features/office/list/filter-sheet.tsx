import { useState } from 'react';
import type { MeView } from '../../../../../core/contract/me';
import { CHARACTERS, LIST_DAYS, SEARCHED_DAYS } from '../../../../../core/domain/base/limits';
import { GROUPS } from '../../../../../core/domain/category/group';
import { stateWord } from '../../../../../core/domain/request/wording/request-tags';
import { placesWithin } from '../../../cloud/query/places-within';
import { Chips } from '../../../ui/form/chips';
import { Field, FieldFrame } from '../../../ui/form/field';
import { Button } from '../../../ui/layout/button';
import { Stack } from '../../../ui/layout/stack';
import { PlaceChoice } from '../../../ui/place/place-choice';
import { sayTrail } from '../../../ui/place/say-trail';
import { Sheet } from '../../../ui/sheet/sheet';
import { AnyOrOne } from './any-or-one';
import { type OfficeFilter, sayDays, withKind } from './office-filter';
import { OFFICE_KINDS, wordsOf } from './office-kind';

interface FilterSheetProps {
  readonly filter: OfficeFilter;
  readonly roles: MeView['roles'];
  readonly onChoose: (filter: OfficeFilter) => void;
  readonly onClose: () => void;
}

/** 筛选: the list and its filters. The page behind changes only after confirming. */
export function FilterSheet({ filter, roles, onChoose, onClose }: FilterSheetProps) {
  const [chosen, setChosen] = useState(filter);
  const change = (changed: Partial<OfficeFilter>) => setChosen({ ...chosen, ...changed });
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
        <Field
          label="找一找"
          hint={
            chosen.kind === 'all'
              ? `居民说过的话里有这几个字的，近 ${SEARCHED_DAYS} 天。保密的不在里面。`
              : '居民说过的话里有这几个字的。保密的不在里面。'
          }
          placeholder="比如：路灯"
          optional
          value={chosen.words ?? ''}
          onChange={(words) => change({ words })}
          max={CHARACTERS.search}
        />
        <PlaceChoice
          label="哪里的"
          shown={chosen.placeName || '全部'}
          load={placesWithin(roles)}
          depth="any"
          onChange={(place, trail) => change({ nodeId: place.id, placeName: sayTrail(trail) })}
        />
        {chosen.nodeId && (
          <Button
            label="不限地方，都看"
            tone="quiet"
            size="small"
            onPress={() => change({ nodeId: undefined, placeName: undefined })}
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
          options={LIST_DAYS.map((days) => ({ value: `${days}` as const, label: sayDays(days) }))}
          value={chosen.days && (`${chosen.days}` as const)}
          onChange={(chosenDays) =>
            change({ days: LIST_DAYS.find((days) => `${days}` === chosenDays) })
          }
        />
      </Stack>
    </Sheet>
  );
}
