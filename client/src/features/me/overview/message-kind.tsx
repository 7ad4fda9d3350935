import { View } from '@tarojs/components';
import { templates } from '../../../../../core/contract/templates';
import type { TemplateKey } from '../../../../../core/domain/notice/template';
import { askAgain } from '../../../cloud/consent/ask-again';
import { Button } from '../../../ui/layout/button';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import './message-kind.scss';
import type { Consent } from '../../../../../core/domain/notice/consent';
import { isLasting, sayLeft } from './messages-left';

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

/** One kind of message: how many credits are left, in words, and a button for one more. */
export function MessageKind({ kind, consent }: MessageKindProps) {
  const { title, name } = KINDS[kind];
  const left = consent?.left ?? 0;
  const { kind: term } = templates[kind];
  return (
    <View className="message-kind">
      <View className="message-kind__words">
        <Words>{title}</Words>
        <Words size="small" tone="soft" live>
          {sayLeft(name, term, consent)}
        </Words>
      </View>
      {!isLasting(term, consent) && (
        <Button
          label={left > 0 ? '多提醒一次' : '打开提醒'}
          tone="plain"
          size="small"
          onPress={() => void askAgain(kind).then(toast)}
        />
      )}
    </View>
  );
}
