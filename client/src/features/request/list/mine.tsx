import { useState } from 'react';
import { cardOfMine } from '../../../../../core/domain/request/wording/request-words';
import { usePages } from '../../../cloud/query/use-pages';
import { open } from '../../../routes/open';
import { type Emptiness, Faces } from '../../../ui/feedback/faces';
import { Button } from '../../../ui/layout/button';
import { Screen } from '../../../ui/layout/screen';
import { Tabs } from '../../../ui/layout/tabs';
import { MoreButton } from '../../../ui/list/more-button';
import { RequestCard } from '../../../ui/list/request-card';

type Kind = 'open' | 'done';

const TABS = [
  { value: 'open', label: '正在办' },
  { value: 'done', label: '办完的' },
] as const;

const EMPTY: Record<Kind, Emptiness> = {
  open: {
    sentence: '现在没有正在办的事',
    hint: '有事就点下面的「我要求助」，我们替您找人。',
  },
  done: { sentence: '还没有办完的事', hint: '办好或撤回的事，会放在这里。' },
};

/** 我的求助: open requests, and finished ones. */
export function Mine() {
  const [kind, setKind] = useState<Kind>('open');
  const mine = usePages('requests.listMine', { kind });
  return (
    <Screen footer={<Button label="我要求助" icon="heart" onPress={() => open('request.new')} />}>
      <Tabs label="我的求助" tabs={TABS} value={kind} onChange={setKind} />
      <Faces of={mine} empty={({ items }) => (items.length === 0 ? EMPTY[kind] : undefined)}>
        {({ items, now }) => (
          <>
            {items.map((card) => (
              <RequestCard
                key={card.id}
                icon={card.category}
                excerpt={card.excerpt}
                {...cardOfMine(card, now)}
                onPress={() => open('request.detail', { id: card.id })}
              />
            ))}
            <MoreButton of={mine} />
          </>
        )}
      </Faces>
    </Screen>
  );
}
