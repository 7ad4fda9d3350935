import { useState } from 'react';
import { usePages } from '../../cloud/use-pages';
import { Faces } from '../../ui/faces';
import { MoreButton } from '../../ui/more-button';
import { Stack } from '../../ui/stack';
import { Tabs } from '../../ui/tabs';
import { nothing, OFFICE_KINDS, officeKind } from './office-kind';
import { OfficeRequest } from './office-request';

interface OfficeListProps {
  /** Which door of the board led here, as its address says. */
  readonly kind: string | undefined;
}

/** 居民的事: the lists behind the numbers of the board. */
export function OfficeList({ kind: asked }: OfficeListProps) {
  const [kind, setKind] = useState(officeKind(asked));
  const list = usePages('office.list', { kind });
  return (
    <Stack>
      <Tabs label="居民的事" tabs={OFFICE_KINDS} value={kind} onChange={setKind} />
      <Faces of={list} empty={({ items }) => (items.length > 0 ? undefined : nothing(kind))}>
        {({ items, now }) => (
          <Stack>
            {items.map((card) => (
              <OfficeRequest key={card.id} card={card} now={now} />
            ))}
            <MoreButton of={list} />
          </Stack>
        )}
      </Faces>
    </Stack>
  );
}
