import { useState } from 'react';
import type { NeighbourCard } from '../../../../../core/contract/view';
import { categoryOf } from '../../../../../core/domain/category/category';
import { type Moment, sayMoment } from '../../../../../core/domain/time/moment';
import { useCommand } from '../../../cloud/command/use-command';
import { topUp } from '../../../cloud/consent/top-up';
import { usePages } from '../../../cloud/query/use-pages';
import { useQuery } from '../../../cloud/query/use-query';
import { open } from '../../../routes/open';
import { type Emptiness, Faces } from '../../../ui/feedback/faces';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Screen } from '../../../ui/layout/screen';
import { Row } from '../../../ui/layout/stack';
import { Tabs } from '../../../ui/layout/tabs';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { MoreButton } from '../../../ui/list/more-button';
import { StateTag } from '../../../ui/list/state-tag';

type Kind = 'open' | 'answered';

const TABS = [
  { value: 'open', label: '正在办' },
  { value: 'answered', label: '建议和答复' },
] as const;

const EMPTY: Record<Kind, Emptiness> = {
  open: {
    sentence: '邻居现在没有公开的事',
    hint: '求助的时候选「邻居也能看」，有同样麻烦的邻居就能跟您一起反映。',
    action: { label: '我要求助', onPress: () => open('request.new', {}) },
  },
  answered: {
    sentence: '还没有公开答复的建议',
    hint: '提建议的时候选「邻居也能看」，书记的答复就放在这里。',
    action: {
      label: '提个建议',
      onPress: () => open('request.new', { category: 'suggestion' }),
    },
  },
};

/** 身边的事: what neighbours opened to each other, and suggestions with their answers. */
export function Near() {
  const [kind, setKind] = useState<Kind>('open');
  const near = usePages('requests.listNear', { kind });
  const me = useQuery('me.read', {});
  const join = useCommand('requests.join');
  const onJoin = async (id: string) => {
    await topUp('join', me.data?.consents);
    if (await join.run({ id })) toast('已经一起反映，办到哪一步都告诉您。');
  };
  return (
    <Screen>
      <Tabs label="身边的事" tabs={TABS} value={kind} onChange={setKind} />
      {join.error && <Remark tone="wrong" words={join.error.message} />}
      <Faces of={near} empty={({ items }) => (items.length === 0 ? EMPTY[kind] : undefined)}>
        {({ items, now }) => (
          <>
            {items.map((one) => (
              <NearCard
                key={one.id}
                one={one}
                now={now}
                busy={join.busy}
                onJoin={() => void onJoin(one.id)}
              />
            ))}
            <MoreButton of={near} />
          </>
        )}
      </Faces>
    </Screen>
  );
}

interface NearCardProps {
  readonly one: NeighbourCard;
  readonly now: Moment;
  readonly busy: boolean;
  readonly onJoin: () => void;
}

function NearCard({ one, now, busy, onJoin }: NearCardProps) {
  const { id, category, what, answer, mine, joined, mayJoin } = one;
  const concerns = mine || joined;
  return (
    <Card>
      <Row fill="wrap">
        <Words strong>{categoryOf(category).label}</Words>
        {mine && <StateTag tone="quiet" icon="me" word="我提的" />}
        {joined && <StateTag tone="active" icon="people" word="一起反映" />}
      </Row>
      <Words>{what}</Words>
      <Words size="small" tone="soft">
        {sayFacts(one, now)}
      </Words>
      {answer && <Remark tone="good" words={`书记答复：${answer.words}`} />}
      {concerns && (
        <Button
          label="看进展"
          tone="plain"
          size="small"
          onPress={() => open('request.detail', { id })}
        />
      )}
      {mayJoin && (
        <Button label={sayJoin(one)} tone="plain" icon="people" busy={busy} onPress={onJoin} />
      )}
    </Card>
  );
}

function sayJoin({ category }: NeighbourCard): string {
  return category === 'suggestion' ? '我也这么想' : '我也是，一起反映';
}

function sayFacts(one: NeighbourCard, now: Moment): string {
  const { placeName, submittedAt, askedBy, together } = one;
  const many = together > 1 ? `${together} 户一起反映` : '';
  return [placeName, askedBy ?? '', `${sayMoment(submittedAt, now)} 提出`, many]
    .filter(Boolean)
    .join('，');
}
