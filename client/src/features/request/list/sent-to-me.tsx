import { useMe } from '../../../cloud/query/use-me';
import { useQuery } from '../../../cloud/query/use-query';
import { open } from '../../../routes/open';
import { type Emptiness, Faces } from '../../../ui/feedback/faces';
import { Section } from '../../../ui/layout/section';
import { NearCard } from './near-card';

interface SentToMeProps {
  readonly id: string;
  readonly busy: boolean;
  readonly onJoin: () => void;
}

const HOMELESS: Emptiness = {
  sentence: '邻居的事，给同一个社区的人看',
  hint: '选好您住的楼，再点一次就能看到。',
  icon: 'building',
  action: { label: '去选我的楼', onPress: () => open('me.profile') },
};

const NOT_MINE: Emptiness = {
  sentence: '这件事现在看不到',
  hint: '它只给同一个社区的邻居看，也可能已经不公开了。',
  icon: 'lock',
};

/** 转给我的: a request that somebody shared, as far as neighbours may see it. */
export function SentToMe({ id, busy, onJoin }: SentToMeProps) {
  const sent = useQuery('requests.readNear', { id });
  const me = useMe();
  const refused = me.data && !me.data.home ? HOMELESS : NOT_MINE;
  return (
    <Section title="转给您的">
      <Faces of={sent} cards={1} refused={refused}>
        {(one) => (
          <NearCard one={one} now={me.data?.now ?? one.submittedAt} busy={busy} onJoin={onJoin} />
        )}
      </Faces>
    </Section>
  );
}
