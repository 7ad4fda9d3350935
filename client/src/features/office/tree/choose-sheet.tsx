import { useState } from 'react';
import { CloudError } from '../../../cloud/call/cloud-error';
import { useCommand } from '../../../cloud/command/use-command';
import { pickSheet } from '../../../cloud/media/pick-sheet';
import { useUploads } from '../../../cloud/media/use-uploads';
import { open, openInstead } from '../../../routes/open';
import { Chips } from '../../../ui/form/chips';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Screen } from '../../../ui/layout/screen';
import { Section } from '../../../ui/layout/section';
import { Words } from '../../../ui/layout/words';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { useSubdistricts } from './use-subdistricts';

const COLUMNS = [
  '社区：每一行都要有。',
  '小区、网格：没有就空着。两个小区都有 3 号楼，就要写小区。',
  '楼栋：一行一栋。',
  '户数、经度、纬度：知道就填，不知道空着。',
];

/** 选表格 */
export function ChooseSheet() {
  const subdistricts = useSubdistricts();
  const [chosen, setChosen] = useState<string>();
  const [only, ...others] = subdistricts;
  const several = others.length > 0;
  const { step, trouble, choose } = usePlanning(chosen ?? (several ? undefined : only?.id));
  return (
    <Screen>
      <Words tone="soft">
        用街道现成的表就行，Excel、WPS 的 .xlsx 或者 .csv。先试算给您看，您点头了才写进去。
      </Words>
      <Section title="表里要有这些列">
        <Card>
          {COLUMNS.map((sentence) => (
            <Words key={sentence}>{sentence}</Words>
          ))}
          <Words size="small" tone="soft">
            原来有的不会删，也不会重复。同一张表再传一次，什么都不变。
          </Words>
        </Card>
      </Section>
      <Section title="也收住户名册">
        <Card>
          <Words>一行一户：楼栋、房号、电话后四位。不同小区有同名的楼，再写上社区、小区。</Words>
          <Words size="small" tone="soft">
            居民报得出后四位，住处就核实好了。电话加了密存，谁也看不到。一户有几个电话，就写几行。
          </Words>
        </Card>
      </Section>
      {several && (
        <Section title="是哪个街道的">
          <Chips
            label="哪个街道"
            options={subdistricts.map(({ id, name }) => ({ value: id, label: name }))}
            value={chosen}
            onChange={setChosen}
          />
        </Section>
      )}
      {trouble && <Remark tone="wrong" words={trouble} />}
      <Button
        label={step ?? '选表格'}
        busy={step !== null}
        blocked={several && !chosen ? '请先选好是哪个街道' : undefined}
        onPress={() => void choose()}
      />
      <Words size="small" tone="soft">
        在微信里，先把表格发给自己（文件传输助手），再从聊天里选。
      </Words>
      {subdistricts.length > 0 && (
        <Section title="改已经有的">
          <Rows>
            {subdistricts.map(({ id, name }) => (
              <ListRow
                key={id}
                icon="building"
                title={name}
                note="改名、挪到别处、停用"
                onPress={() => void open('office.tree', { node: id })}
              />
            ))}
          </Rows>
        </Section>
      )}
    </Screen>
  );
}

/** Choosing, uploading, and comparing with the tree, with the current step in words. */
function usePlanning(node: string | undefined) {
  const [step, setStep] = useState<string | null>(null);
  const [lost, setLost] = useState<string>();
  const uploadAll = useUploads();
  const plan = useCommand('org.plan');
  const choose = async () => {
    const picked = await pickSheet();
    if (picked === 'back') return;
    setLost(undefined);
    setStep('正在传表格……');
    try {
      const { sheets } = await uploadAll({ sheets: [picked.path] });
      setStep('正在试算……');
      const reply = await plan.run({ fileId: sheets[0] ?? '', node });
      if (reply) await openInstead('office.tree', { plan: reply.output.planId });
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      setLost(error.message);
    }
    setStep(null);
  };
  return { step, trouble: lost ?? plan.error?.message, choose };
}
