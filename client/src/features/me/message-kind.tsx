import { View } from '@tarojs/components';
import { templates } from '../../../../core/contract/templates';
import type { Consent } from '../../../../core/domain/person';
import type { TemplateKey } from '../../../../core/domain/template';
import { askAgain } from '../../cloud/ask-again';
import { Button } from '../../ui/button';
import { toast } from '../../ui/toast';
import { Words } from '../../ui/words';
import './message-kind.scss';

const TITLES: Readonly<Record<TemplateKey, string>> = {
  progress: '我的求助有了进展',
  task: '有事等我去办',
  news: '社区有了公告',
};

interface MessageKindProps {
  readonly kind: TemplateKey;
  /** Absent when the person was never asked. */
  readonly consent: Consent | undefined;
}

/** One kind of message: what is left, in words, and a button for one more. */
export function MessageKind({ kind, consent }: MessageKindProps) {
  const lasting = templates[kind].kind === 'longterm' && (consent?.left ?? 0) > 0;
  return (
    <View className="message-kind">
      <View className="message-kind__words">
        <Words>{TITLES[kind]}</Words>
        <Words size="small" tone="soft" live>
          {lasting ? '一直会在微信里提醒您' : sayLeft(consent)}
        </Words>
      </View>
      {!lasting && (
        <Button
          label={consent && consent.left > 0 ? '再加一次' : '打开提醒'}
          tone="plain"
          size="small"
          onPress={() => void askAgain(kind).then(toast)}
        />
      )}
    </View>
  );
}

function sayLeft(consent: Consent | undefined): string {
  if (!consent) return '还没有打开';
  if (consent.left > 0) return `还会在微信里提醒您 ${consent.left} 次`;
  return consent.refused ? '您说过不用提醒' : '次数用完了，微信里暂时不提醒';
}
