import { useState } from 'react';
import { useCommand } from '../../../cloud/command/use-command';
import { topUp } from '../../../cloud/credit/top-up';
import { useMe } from '../../../cloud/query/use-me';
import { usePages } from '../../../cloud/query/use-pages';
import { open, useParams } from '../../../routes/open';
import { type Emptiness, Faces } from '../../../ui/feedback/faces';
import { Remark } from '../../../ui/layout/remark';
import { Screen } from '../../../ui/layout/screen';
import { Tabs } from '../../../ui/layout/tabs';
import { toast } from '../../../ui/layout/toast';
import { MoreButton } from '../../../ui/list/more-button';
import { NearCard } from './near-card';
import { SentToMe } from './sent-to-me';

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

const HOMELESS: Emptiness = {
  sentence: '先告诉我们您住哪栋楼',
  hint: '选好楼，就能看到您身边的事，也能跟邻居一起反映。',
  icon: 'building',
  action: { label: '去选我的楼', onPress: () => open('me.profile') },
};

/** 身边的事: requests that neighbours opened to each other, and suggestions with their answers. */
export function Near() {
  const { id } = useParams('request.near');
  const [kind, setKind] = useState<Kind>('open');
  const near = usePages('requests.listNear', { kind });
  const me = useMe();
  const nothing = me.data && !me.data.home ? HOMELESS : EMPTY[kind];
  const join = useCommand('requests.join');
  const onJoin = async (id: string) => {
    await topUp('join', me.data?.credits);
    if (await join.run({ id })) toast('已经一起反映，办到哪一步都告诉您。');
  };
  return (
    <Screen>
      {id && <SentToMe id={id} busy={join.busy} onJoin={() => void onJoin(id)} />}
      <Tabs label="身边的事" tabs={TABS} value={kind} onChange={setKind} />
      {join.error && <Remark tone="wrong" words={join.error.message} />}
      <Faces of={near} empty={({ items }) => (items.length === 0 ? nothing : undefined)}>
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
