import type { MeView } from '../../../../core/contract/view';
import type { TemplateKey } from '../../../../core/domain/template';
import { Card } from '../../ui/card';
import { Section } from '../../ui/section';
import { Words } from '../../ui/words';
import { MessageKind } from './message-kind';

interface MessageSettingsProps {
  readonly me: MeView;
}

/** 微信提醒: how many more messages of each kind WeChat lets us send, and how to have more. */
export function MessageSettings({ me }: MessageSettingsProps) {
  const helps = me.volunteer?.state === 'approved' || me.roles.length > 0;
  const keys: readonly TemplateKey[] = helps ? ['progress', 'task', 'news'] : ['progress', 'news'];
  return (
    <Section title="微信提醒">
      <Card>
        <Words size="small" tone="soft">
          微信规定，您每答应一次，我们只能提醒一次。没提醒到的，都在「消息」里。
        </Words>
        {keys.map((key) => (
          <MessageKind key={key} kind={key} consent={me.consents[key]} />
        ))}
      </Card>
    </Section>
  );
}
