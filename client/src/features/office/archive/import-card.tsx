import { archiveOperations } from '../../../../../core/contract/archive';
import { useForm } from '../../../cloud/draft/use-form';
import { Field } from '../../../ui/form/field';
import { SendFooter } from '../../../ui/form/send-footer';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';

interface CardProps {
  readonly underWay: boolean;
}

/** 导入: an archive whose files are already in this cloud's storage. */
export function ImportCard({ underWay }: CardProps) {
  const form = useForm(archiveOperations, 'archive.import', {
    key: 'archive-import',
    initial: { manifest: '' },
    input: ({ manifest }) => ({ manifest: manifest.trim() }),
    onSent: () => toast('开始导入了，几分钟后下拉看看。'),
  });
  return (
    <Section title="收进一份备份">
      <Card>
        <Words size="small">
          只能在刚认领、别的什么都还没有的新环境里做。先把导出的整个文件夹传到“存储”，再把
          manifest.json 的文件编号（File ID）贴在这里。认领时写的区和街道，会换成备份里的。
        </Words>
        <Field
          label="manifest.json 的文件编号"
          value={form.values.manifest}
          onChange={(manifest) => form.change({ manifest })}
          placeholder="cloud://…/manifest.json"
          error={form.wrong.manifest}
        />
        <SendFooter
          label="收进来"
          {...form.sending}
          {...(underWay && { blocked: '上一次还没做完' })}
        />
      </Card>
    </Section>
  );
}
