import type { MeView } from '../../../../../core/contract/me';
import { templates } from '../../../../../core/contract/templates';
import { askAgain } from '../../../cloud/credit/ask-again';
import { messageKinds } from '../../../cloud/credit/message-kinds';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { remindersOf } from './reminders';

interface MessageSettingsProps {
  readonly me: MeView;
}

/** 微信提醒: whether WeChat can still notify me, and one button that renews all kinds of messages. */
export function MessageSettings({ me }: MessageSettingsProps) {
  const { words, toAsk, button } = remindersOf(
    messageKinds(me),
    me.credits,
    (key) => templates[key].kind,
  );
  return (
    <Section title="微信提醒">
      <Card>
        <Words live>{words}</Words>
        {toAsk.length > 0 && (
          <Button
            label={button}
            tone="plain"
            icon="inbox"
            onPress={() => void askAgain(...toAsk).then(toast)}
          />
        )}
        <Words size="small" tone="soft">
          {`没提醒到的，都在「消息」里。夜里 ${me.quiet.from} 到早上 ${me.quiet.until} 不打扰您，急事除外。`}
        </Words>
      </Card>
    </Section>
  );
}
