import type { RequestView } from '../../../../../core/contract/view';
import { askAgain } from '../../../cloud/consent/ask-again';
import { useQuery } from '../../../cloud/query/use-query';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';

interface RemindProps {
  readonly request: RequestView;
}

/** 提醒我: shown when the next step would not be told in WeChat, because the credits are used up. */
export function Remind({ request: { state } }: RemindProps) {
  const me = useQuery('me.read', {});
  if (state === 'closed' || state === 'withdrawn') return null;
  const progress = me.data?.consents.progress;
  // Whoever said no turns it on in 我的.
  if (!me.data || progress?.refused || (progress?.left ?? 0) > 0) return null;
  return (
    <Card>
      <Words>下一步有了消息，要不要在微信里提醒您？</Words>
      <Button
        label="提醒我"
        tone="plain"
        icon="inbox"
        onPress={() => void askAgain('progress').then(toast)}
      />
    </Card>
  );
}
