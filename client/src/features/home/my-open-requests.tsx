import type { Page } from '../../../../core/contract/base/page';
import type { RequestCard as Mine } from '../../../../core/contract/request/view';
import { cardOfMine } from '../../../../core/domain/request/wording/request-words';
import type { Query } from '../../cloud/query/use-query';
import { open } from '../../routes/open';
import { Faces } from '../../ui/feedback/faces';
import { Section } from '../../ui/layout/section';
import { useTextSize } from '../../ui/layout/text-size';
import { RequestCard } from '../../ui/list/request-card';

const SHOWN = 3;
const SHOWN_TO_ELDERS = 1;

interface MyOpenRequestsProps {
  readonly mine: Query<Page<Mine>>;
}

/** 正在办的: my open requests and their progress; shows nothing if there are none. */
export function MyOpenRequests({ mine }: MyOpenRequestsProps) {
  const { size } = useTextSize();
  if (mine.data?.items.length === 0) return null;
  return (
    <Section title="我的求助" more={{ label: '全部', onPress: () => open('request.mine') }}>
      <Faces of={mine} cards={1}>
        {({ items, now }) =>
          items
            .slice(0, size === 'elder' ? SHOWN_TO_ELDERS : SHOWN)
            .map((card) => (
              <RequestCard
                key={card.id}
                icon={card.category}
                excerpt={card.excerpt}
                {...cardOfMine(card, now)}
                onPress={() => open('request.detail', { id: card.id })}
              />
            ))
        }
      </Faces>
    </Section>
  );
}
