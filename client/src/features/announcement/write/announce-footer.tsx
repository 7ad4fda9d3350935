import { goBack, openInstead } from '../../../routes/open';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { Row } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import type { AnnounceStep } from './announce-step';
import type { Announcing } from './use-announce';

interface AnnounceFooterProps {
  readonly form: Announcing;
  readonly step: AnnounceStep;
  readonly onStep: (step: AnnounceStep) => void;
  readonly onPublish: () => void;
}

/** Buttons to continue, go back or save for later, and the error of the last attempt. */
export function AnnounceFooter({ form, step, onStep, onPublish }: AnnounceFooterProps) {
  const look = async () => {
    if (await form.save()) onStep(2);
  };
  const lookAtMine = async () => {
    if (await form.saveOver()) onStep(2);
  };
  const putAway = async () => {
    if (!(await form.save())) return;
    form.clear();
    toast('已保存，下次在「发公告」里接着写。');
    goBack();
  };
  const beginAnew = () => {
    form.clear();
    openInstead('office.announce');
  };
  return (
    <>
      {form.error && <Remark tone="wrong" words={form.error.message} />}
      {form.conflict && (
        <Button label="用我写的这一份" tone="plain" onPress={() => void lookAtMine()} />
      )}
      {form.over && <Button label="另写一条" tone="plain" onPress={beginAnew} />}
      {step === 0 && (
        <Button
          label="下一步，写内容"
          blocked={form.values.nodeId ? undefined : '先选发给哪里'}
          onPress={() => onStep(1)}
        />
      )}
      {step === 1 && (
        <>
          <Row fill="equal">
            <Button label="上一步" tone="plain" onPress={() => onStep(0)} />
            <Button label="下一步" busy={form.busy} onPress={() => void look()} />
          </Row>
          <Button label="存为草稿" tone="quiet" onPress={() => void putAway()} />
        </>
      )}
      {step === 2 && (
        <Row fill="equal">
          <Button label="返回修改" tone="plain" onPress={() => onStep(1)} />
          <Button label="发出去" icon="megaphone" onPress={onPublish} />
        </Row>
      )}
    </>
  );
}
