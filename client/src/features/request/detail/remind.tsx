import type { RequestView } from '../../../../../core/contract/request/view';
import { askAgain } from '../../../cloud/credit/ask-again';
import { useKnownMe } from '../../../cloud/query/use-me';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';

interface RemindProps {
  readonly request: RequestView;
}

/** 提醒我: shown when WeChat could not notify of the next step because the credits are used up. */
export function Remind({ request: { state } }: RemindProps) {
  const me = useKnownMe();
  if (state === 'closed' || state === 'withdrawn') return null;
  const progress = me.data?.credits.progress;
  // People who said no can turn it on in 我的.
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
