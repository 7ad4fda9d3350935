import type { MeView } from '../../../../../core/contract/view';
import { QUIET_HOURS } from '../../../../../core/domain/time/quiet-hours';
import { askAgain } from '../../../cloud/consent/ask-again';
import { messageKinds } from '../../../cloud/consent/message-kinds';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { MessageKind } from './message-kind';

interface MessageSettingsProps {
  readonly me: MeView;
}

/** 微信提醒: how many more messages of each kind WeChat lets us send, and how to have more. */
export function MessageSettings({ me }: MessageSettingsProps) {
  const kinds = messageKinds(me);
  return (
    <Section title="微信提醒">
      <Card>
        <Words size="small" tone="soft">
          微信规定，您每答应一次，我们只能提醒一条。没提醒到的，都在「消息」里。
        </Words>
        {kinds.map((kind) => (
          <MessageKind key={kind} kind={kind} consent={me.consents[kind]} />
        ))}
        <Button
          label="每种都加一条"
          tone="plain"
          icon="inbox"
          onPress={() => void askAgain(...kinds).then(toast)}
        />
        <Words size="small" tone="soft">
          {`夜里 ${QUIET_HOURS.from} 到早上 ${QUIET_HOURS.until} 不打扰您，急事除外。`}
        </Words>
      </Card>
    </Section>
  );
}
