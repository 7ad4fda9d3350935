import { useState } from 'react';
import type { Page } from '../../../../../core/contract/base/page';
import { useMe } from '../../../cloud/query/use-me';
import { usePages } from '../../../cloud/query/use-pages';
import { open } from '../../../routes/open';
import { type Emptiness, Faces } from '../../../ui/feedback/faces';
import { Button } from '../../../ui/layout/button';
import { Stack } from '../../../ui/layout/stack';
import { copy } from '../../../ui/list/copy';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { MoreButton } from '../../../ui/list/more-button';
import { FilterSheet } from './filter-sheet';
import { listWords } from './list-words';
import { inputOf, type OfficeFilter, sayNarrowed } from './office-filter';
import { officeKind, wordsOf } from './office-kind';
import { OfficeRequest } from './office-request';

interface OfficeListProps {
  /** The number on the board that led here, from the page's address. */
  readonly kind: string | undefined;
  /** A node to filter by, and its name. */
  readonly node: string | undefined;
  readonly place: string | undefined;
}

/** For people without an office: what these lists are, and where to find their own. */
const NOT_THEIRS: Emptiness = {
  sentence: '这些是居委书记和街道看的',
  hint: '您提过的事，都在「我的求助」里。',
  icon: 'people',
  action: { label: '看我的求助', onPress: () => open('request.mine') },
};

/** 居民的事: the lists behind the numbers of the board, with filters. */
export function OfficeList({ kind, node, place }: OfficeListProps) {
  const [filter, setFilter] = useState<OfficeFilter>(() => ({
    kind: officeKind(kind),
    ...(node && { nodeId: node, placeName: place ?? '' }),
  }));
  const [choosing, setChoosing] = useState(false);
  const list = usePages('office.list', inputOf(filter));
  const roles = useMe().data?.roles ?? [];
  const narrowed = sayNarrowed(filter);
  const refused = list.error?.code === 'policy/forbidden';
  const { label, empty } = wordsOf(filter.kind);
  // The search text may be somebody's name.
  const heading = [label, sayNarrowed({ ...filter, words: undefined })].filter(Boolean).join(' · ');
  const nothing = narrowed
    ? { sentence: '没有符合条件的', hint: '点上面「筛选」，少选几个条件再看。' }
    : empty;
  return (
    <Stack>
      {!refused && (
        <Rows>
          <ListRow
            title={label}
            note={
              [list.data && sayCount(list.data), narrowed].filter(Boolean).join(' · ') || undefined
            }
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
        {(shown) => (
          <Stack>
            {shown.items.map((card) => (
              <OfficeRequest key={card.id} card={card} now={shown.now} />
            ))}
            <MoreButton of={list} />
            <Button
              label={`复制这 ${shown.items.length} 件，不含电话`}
              tone="quiet"
              onPress={() => copy(listWords(heading, shown))}
            />
          </Stack>
        )}
      </Faces>
      {choosing && (
        <FilterSheet
          filter={filter}
          roles={roles}
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

/** The number of requests; if there are further pages, the number read so far. */
function sayCount({ items, next }: Page<unknown>): string {
  if (items.length === 0) return '';
  return next === null ? `共 ${items.length} 件` : `${items.length} 件以上`;
}
