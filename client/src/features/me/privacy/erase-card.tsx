import { useState } from 'react';
import { sayDay } from '../../../../../core/domain/time/moment';
import { sayKept } from '../../../../../core/domain/time/retention';
import { useCommand } from '../../../cloud/command/use-command';
import { useMe } from '../../../cloud/query/use-me';
import { Tick } from '../../../ui/form/tick';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Section } from '../../../ui/layout/section';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { ConfirmDialog } from '../../../ui/sheet/confirm-dialog';

const FOLLOWS = [
  '从现在起，别人看不到您的称呼、电话、住处和写过的话。',
  '还在办的求助会撤回；有邻居一起反映的，由他们接着跟进。您接的志愿服务会转给别人。',
  `${sayKept('erasing')}内可以反悔；过了就全部删除，找不回来。`,
  '留下的只有不带姓名的数：哪个社区、哪一类事、办得怎样，写作已注销的居民。',
];

/** 注销: the person first reads and ticks the consequences, then confirms. */
export function EraseCard() {
  const me = useMe();
  const [read, setRead] = useState(false);
  const [sure, setSure] = useState(false);
  const erase = useCommand('me.erase');
  const keep = useCommand('me.keep');
  if (!me.data) return null;
  const { erasedAt, now } = me.data;
  const error = erase.error ?? keep.error;
  if (erasedAt) {
    return (
      <Section title="注销">
        <Card tone="urgent">
          <Words live>{`您的资料已经隐去，${sayDay(erasedAt, now)}全部删除。`}</Words>
          <Button
            label="不注销了"
            busy={keep.busy}
            onPress={async () => {
              if (await keep.run({})) toast('好的，您的资料都在。');
            }}
          />
          {error && <Remark tone="wrong" words={error.message} />}
        </Card>
      </Section>
    );
  }
  const confirm = async () => {
    if (await erase.run({ sure: true })) toast('已经隐去。');
    setSure(false);
  };
  return (
    <Section title="注销">
      <Card>
        {FOLLOWS.map((sentence) => (
          <Words key={sentence} size="small">
            {sentence}
          </Words>
        ))}
        <Tick label="我看明白了" checked={read} onChange={setRead} />
        <Button
          label="注销我的资料"
          tone="danger"
          blocked={read ? undefined : '请先看一看上面的话，再勾上'}
          onPress={() => setSure(true)}
        />
        {error && <Remark tone="wrong" words={error.message} />}
      </Card>
      <ConfirmDialog
        open={sure}
        title="真的要注销吗？"
        body={`${sayKept('erasing')}内可以反悔，过了就找不回来。`}
        confirmLabel="注销"
        danger
        busy={erase.busy}
        onConfirm={() => void confirm()}
        onClose={() => setSure(false)}
      />
    </Section>
  );
}
