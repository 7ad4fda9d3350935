import type { MeView, NeighbourCard } from '../../../../../core/contract/view';
import { categoryOf } from '../../../../../core/domain/category';
import { sayMoment } from '../../../../../core/domain/moment';
import { topUp } from '../../../cloud/top-up';
import { useCommand } from '../../../cloud/use-command';
import { useQuery } from '../../../cloud/use-query';
import { openInstead } from '../../../routes/open';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Remark } from '../../../ui/remark';
import { Section } from '../../../ui/section';
import { toast } from '../../../ui/toast';
import { Words } from '../../../ui/words';
import type { RequestDraft } from './request-draft';
import { usePaused } from './use-paused';

/** Shorter words say too little to be compared. */
const LEAST = 4;

interface SameNearbyProps {
  readonly draft: RequestDraft;
  readonly me: MeView;
  /** It is joined: what is written here is said already. */
  readonly onJoined: () => void;
}

/** 附近同样的事: shown before sending, joined with one tap. Nobody has to look at it. */
export function SameNearby({ draft, me, onJoined }: SameNearbyProps) {
  const { category, elsewhere, placeId } = draft;
  const what = usePaused(draft.what.trim());
  const asks = category !== '' && !categoryOf(category).sealed && what.length >= LEAST;
  const place = elsewhere && placeId ? { nodeId: placeId } : {};
  const { data } = useQuery('requests.nearby', asks ? { category, what, ...place } : undefined);
  const join = useCommand('requests.join');
  const others = data?.filter(({ joined }) => !joined) ?? [];
  if (others.length === 0) return null;

  const joinOne = async (id: string) => {
    await topUp('join', me.consents);
    if (!(await join.run({ id }))) return;
    onJoined();
    openInstead('request.detail', { id });
    toast('已经一起反映，办到哪一步都告诉您。');
  };
  return (
    <Section title="邻居是不是已经说过了">
      {join.error && <Remark tone="wrong" words={join.error.message} />}
      {others.map((one) => (
        <Card key={one.id}>
          <Words>{one.what}</Words>
          <Words size="small" tone="soft">
            {sayFacts(one, me.now)}
          </Words>
          <Button
            label="我也是，一起反映"
            tone="plain"
            icon="people"
            busy={join.busy}
            onPress={() => void joinOne(one.id)}
          />
        </Card>
      ))}
      <Words size="small" tone="soft">
        不是同一件事，就接着往下填。
      </Words>
    </Section>
  );
}

function sayFacts({ placeName, submittedAt, together }: NeighbourCard, now: string): string {
  const many = together > 1 ? [`${together} 户一起反映`] : [];
  return [placeName, `${sayMoment(submittedAt, now)} 提出`, ...many].join('，');
}
