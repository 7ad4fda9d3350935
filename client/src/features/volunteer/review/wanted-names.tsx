import { usePages } from '../../../cloud/query/use-pages';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { MoreButton } from '../../../ui/list/more-button';
import { WantedName } from './wanted-name';

/** 改称呼 that wait for this office; shows nothing if there are none. */
export function WantedNames() {
  const list = usePages('volunteers.names', {});
  if (!list.data || list.data.items.length === 0) return null;
  const { items, now } = list.data;
  return (
    <Section title="改称呼">
      <Stack>
        {items.map((card) => (
          <WantedName key={card.openid} card={card} now={now} />
        ))}
        <MoreButton of={list} />
      </Stack>
    </Section>
  );
}
