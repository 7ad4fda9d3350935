import { useState } from 'react';
import type { OutputOf } from '../../../../../core/contract/operations';
import { useCommand } from '../../../cloud/command/use-command';
import { agreeInWeChat } from '../../../cloud/privacy/privacy';
import { Chips } from '../../../ui/form/chips';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { toast } from '../../../ui/layout/toast';

type Consents = OutputOf<'me.consents'>;

const WHO = [
  { value: 'oneself', label: '我满十四岁' },
  { value: 'guardian', label: '我是监护人' },
] as const;

/** 同意: shown until the person has agreed. */
export function AgreeCard({ version, lines }: Pick<Consents, 'version' | 'lines'>) {
  const [by, setBy] = useState<'oneself' | 'guardian'>('oneself');
  const { busy, error, run } = useCommand('me.agree');
  if (lines.some(({ purpose, agreed }) => purpose === 'service' && agreed)) return null;
  const agree = async () => {
    await agreeInWeChat();
    if (await run({ purposes: ['service'], version, by })) toast('好的，记下了。');
  };
  return (
    <Card>
      <Chips label="谁来同意" options={WHO} value={by} onChange={setBy} />
      <Button label="我看过了，同意" busy={busy} onPress={() => void agree()} />
      {error && <Remark tone="wrong" words={error.message} />}
    </Card>
  );
}
