import { useState } from 'react';
import type { PlanView } from '../../../../../core/contract/org';
import { useCommand } from '../../../cloud/command/use-command';
import { useQuery } from '../../../cloud/query/use-query';
import { open, openInstead } from '../../../routes/open';
import { Faces } from '../../../ui/feedback/faces';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Screen } from '../../../ui/layout/screen';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { copy } from '../../../ui/list/copy';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { ConfirmDialog } from '../../../ui/sheet/confirm-dialog';
import { OUTCOMES, sayAfterwards, sayCounts, sayRest, sayWriting } from './plan-words';

interface ReadPlanProps {
  readonly planId: string;
}

/** 看试算, and let it be written. */
export function ReadPlan({ planId }: ReadPlanProps) {
  const plan = useQuery('org.readPlan', { planId });
  return (
    <Screen>
      <Faces of={plan} cards={3}>
        {(read) => (
          <Stack gap="wide">
            <Section title={read.baseName}>
              <Card>
                <Words size="lead" strong live>
                  {sayWriting(read) ?? sayCounts(read.counts)}
                </Words>
                {read.state === 'ready' && <Commit planId={planId} plan={read} />}
                {read.state === 'done' && (
                  <Button label="接着请人任职" onPress={() => void open('office.roles')} />
                )}
                <Button
                  label="换一张表"
                  tone="plain"
                  onPress={() => void openInstead('office.tree', {})}
                />
              </Card>
            </Section>
            <BadRows plan={read} />
            <Lines plan={read} />
          </Stack>
        )}
      </Faces>
    </Screen>
  );
}

interface CommitProps extends ReadPlanProps {
  readonly plan: PlanView;
}

function Commit({ planId, plan }: CommitProps) {
  const [sure, setSure] = useState(false);
  const commit = useCommand('org.commit');
  const confirm = async () => {
    if (await commit.run({ planId })) toast('开始写入了，下拉看进度。');
    setSure(false);
  };
  return (
    <>
      <Button
        label="照此写入"
        busy={commit.busy}
        blocked={plan.nodes === 0 ? '没有要写的，都已经有了' : undefined}
        onPress={() => setSure(true)}
      />
      {commit.error && <Remark tone="wrong" words={commit.error.message} />}
      <ConfirmDialog
        open={sure}
        title={`写入${plan.baseName}吗？`}
        body={`${sayCounts(plan.counts)}。${sayAfterwards(plan)}`}
        confirmLabel="写入"
        busy={commit.busy}
        onConfirm={() => void confirm()}
        onClose={() => setSure(false)}
      />
    </>
  );
}

interface OfPlan {
  readonly plan: PlanView;
}

function BadRows({ plan: { bad, counts, badFile } }: OfPlan) {
  if (counts.bad === 0) return null;
  return (
    <Section title={`没看懂的 ${counts.bad} 行`}>
      <Rows>
        {bad.map(({ line, reason }) => (
          <ListRow key={line} icon="alert" title={`第 ${line} 行`} note={reason} />
        ))}
      </Rows>
      {badFile && (
        <>
          <Words size="small" tone="soft">
            这些行单独存成了一张表，每行后面写着原因。复制地址，在电脑上打开，改好再传一次；地址十分钟有效。
          </Words>
          <Button label="复制这张表的地址" tone="plain" onPress={() => copy(badFile)} />
        </>
      )}
    </Section>
  );
}

function Lines({ plan: { lines, counts } }: OfPlan) {
  const rest = sayRest(counts, lines.length);
  return (
    <Section title="一行一行地看">
      <Rows>
        {lines.map(({ line, outcome, words }) => (
          <ListRow key={line} title={words} note={`第 ${line} 行`} value={OUTCOMES[outcome]} />
        ))}
      </Rows>
      {rest && (
        <Words size="small" tone="soft">
          {rest}
        </Words>
      )}
    </Section>
  );
}
