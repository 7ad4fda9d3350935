import type { RequestView } from '../../../../../core/contract/view';
import type { ForWhom } from '../../../../../core/domain/request-state';
import { Card } from '../../../ui/card';
import { ListRow } from '../../../ui/list-row';
import { Photos } from '../../../ui/photos';
import { Section } from '../../../ui/section';
import { Words } from '../../../ui/words';

const WHOM: Readonly<Record<ForWhom, string>> = {
  self: '我自己',
  family: '替家里人',
  neighbour: '替邻居',
};

interface WhatISaidProps {
  readonly request: RequestView;
}

/** 我说的: the words as they were written, where, and whom to ring. */
export function WhatISaid({ request }: WhatISaidProps) {
  const { what, photos, placeName, contact, forWhom } = request;
  return (
    <Section title="我说的">
      <Card>
        {what && <Words selectable>{what}</Words>}
        {photos.length > 0 && <Photos urls={photos} />}
        <ListRow icon="place" title={[placeName, contact?.detail].filter(Boolean).join(' ')} />
        {contact && (
          <ListRow icon="phone" title={`${contact.name} ${contact.phone}`} note={WHOM[forWhom]} />
        )}
      </Card>
    </Section>
  );
}
