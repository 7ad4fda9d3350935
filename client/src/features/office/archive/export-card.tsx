import { useState } from 'react';
import { useCommand } from '../../../cloud/command/use-command';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Section } from '../../../ui/layout/section';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { ConfirmDialog } from '../../../ui/sheet/confirm-dialog';

interface CardProps {
  /** An export or import has begun and has not ended. */
  readonly underWay: boolean;
}

/** 导出全部 */
export function ExportCard({ underWay }: CardProps) {
  const [sure, setSure] = useState(false);
  const exported = useCommand('archive.export');
  const confirm = async () => {
    if (await exported.run({})) toast('开始导出了，几分钟后下拉看看。');
    setSure(false);
  };
  return (
    <Section title="导出全部">
      <Card>
        <Words size="small">
          升级前、换环境前做一次。挑用的人少的时候，免得前后几分钟的改动只进去一半。
        </Words>
        <Button
          label="导出全部资料"
          busy={exported.busy}
          blocked={underWay ? '上一次还没做完' : undefined}
          onPress={() => setSure(true)}
        />
        {exported.error && <Remark tone="wrong" words={exported.error.message} />}
      </Card>
      <ConfirmDialog
        open={sure}
        title="要导出全部资料吗？"
        body="文件里有大家的姓名、电话、住址和求助内容，请按单位的规矩保管，用完删掉。谁在什么时候导出，会留痕。"
        confirmLabel="导出"
        busy={exported.busy}
        onConfirm={() => void confirm()}
        onClose={() => setSure(false)}
      />
    </Section>
  );
}
