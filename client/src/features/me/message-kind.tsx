import { View } from '@tarojs/components';
import { templates } from '../../../../core/contract/templates';
import type { Consent } from '../../../../core/domain/person';
import type { TemplateKey } from '../../../../core/domain/template';
import { askAgain } from '../../cloud/ask-again';
import { Button } from '../../ui/button';
import { toast } from '../../ui/toast';
import { Words } from '../../ui/words';
import './message-kind.scss';

const KINDS: Readonly<Record<TemplateKey, { readonly title: string; readonly name: string }>> = {
  progress: { title: '我的求助有了进展', name: '办理提醒' },
  task: { title: '有事等我去办', name: '待办提醒' },
  news: { title: '社区有了公告', name: '公告提醒' },
};

interface MessageKindProps {
  readonly kind: TemplateKey;
  /** Absent when the person was never asked. */
  readonly consent: Consent | undefined;
}

/** One kind of message: what is left, in words, and a button for one more. */
export function MessageKind({ kind, consent }: MessageKindProps) {
  const { title, name } = KINDS[kind];
  const left = consent?.left ?? 0;
  const lasting = templates[kind].kind === 'longterm' && left > 0;
  return (
    <View className="message-kind">
      <View className="message-kind__words">
        <Words>{title}</Words>
        <Words size="small" tone="soft" live>
          {lasting ? `${name}一直开着` : sayLeft(consent, name)}
        </Words>
      </View>
      {!lasting && (
        <Button
          label={left > 0 ? '再加一条' : '打开提醒'}
          tone="plain"
          size="small"
          onPress={() => void askAgain(kind).then(toast)}
        />
      )}
    </View>
  );
}

/** `还能收到 3 条办理提醒` */
function sayLeft(consent: Consent | undefined, name: string): string {
  if (!consent) return `还没有打开${name}`;
  const more = consent.left > 0 ? `还能收到 ${consent.left} 条${name}` : '';
  if (consent.refused) return more ? `${more}，以后不再问您` : `您说过不用${name}，不会再问您`;
  return more || `${name}用完了`;
}
