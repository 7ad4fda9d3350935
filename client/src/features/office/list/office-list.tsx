import { useState } from 'react';
import { usePages } from '../../../cloud/query/use-pages';
import { open } from '../../../routes/open';
import { type Emptiness, Faces } from '../../../ui/feedback/faces';
import { Stack } from '../../../ui/layout/stack';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { MoreButton } from '../../../ui/list/more-button';
import { FilterSheet } from './filter-sheet';
import { type OfficeFilter, sayNarrowed } from './office-filter';
import { officeKind, wordsOf } from './office-kind';
import { OfficeRequest } from './office-request';
import { usePlaces } from './use-places';

interface OfficeListProps {
  /** The number on the board that led here, from the page's address. */
  readonly kind: string | undefined;
}

/** For somebody who holds no office: whose lists these are, and where their own is. */
const NOT_THEIRS: Emptiness = {
  sentence: '这些是居委书记和街道看的',
  hint: '您提过的事，都在「我的求助」里。',
  icon: 'people',
  action: { label: '看我的求助', onPress: () => open('request.mine') },
};

/** 居民的事: the lists behind the numbers of the board, with filters. */
export function OfficeList({ kind }: OfficeListProps) {
  const [filter, setFilter] = useState<OfficeFilter>({ kind: officeKind(kind) });
  const [choosing, setChoosing] = useState(false);
  const list = usePages('office.list', filter);
  const places = usePlaces();
  const narrowed = sayNarrowed(filter, places);
  const refused = list.error?.code === 'policy/forbidden';
  const { label, empty } = wordsOf(filter.kind);
  const nothing = narrowed
    ? { sentence: '没有符合条件的', hint: '点上面「筛选」，少选几个条件再看。' }
    : empty;
  return (
    <Stack>
      {!refused && (
        <Rows>
          <ListRow
            title={label}
            note={narrowed || undefined}
            value="筛选"
            onPress={() => setChoosing(true)}
          />
        </Rows>
      )}
      <Faces
        of={list}
        refused={NOT_THEIRS}
        empty={({ items }) => (items.length > 0 ? undefined : nothing)}
      >
        {({ items, now }) => (
          <Stack>
            {items.map((card) => (
              <OfficeRequest key={card.id} card={card} now={now} />
            ))}
            <MoreButton of={list} />
          </Stack>
        )}
      </Faces>
      {choosing && (
        <FilterSheet
          filter={filter}
          places={places}
          onChoose={(chosen) => {
            setFilter(chosen);
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </Stack>
  );
}
