import type { RequestView } from '../../../../../core/contract/request/view';
import { useCommand } from '../../../cloud/command/use-command';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import type { AskerAction } from '../sheets/asker-action';

interface NextStepProps {
  readonly request: RequestView;
  readonly onAction: (action: AskerAction) => void;
}

/** Is there an action that only the resident can take now? */
export function hasNextStep({ actions }: Pick<RequestView, 'actions'>): boolean {
  return ['answer', 'confirm', 'rate', 'reopen'].some((step) =>
    actions.some((action) => action === step),
  );
}

/** 下一步: actions of the resident alone: confirm, reject, rate. */
export function NextStep({ request, onAction }: NextStepProps) {
  const confirm = useCommand('requests.confirm');
  const { id, actions } = request;
  const onConfirm = async () => {
    if (await confirm.run({ id })) onAction('rate');
  };
  return (
    <>
      {confirm.error && <Remark tone="wrong" words={confirm.error.message} />}
      {actions.includes('answer') && (
        <Button label="回答" icon="pen" onPress={() => onAction('answer')} />
      )}
      {actions.includes('confirm') && (
        <Button label="办好了" icon="check" busy={confirm.busy} onPress={() => void onConfirm()} />
      )}
      {actions.includes('rate') && (
        <Button label="评一评办得怎么样" icon="star" onPress={() => onAction('rate')} />
      )}
      {actions.includes('reopen') && (
        <Button label="没办好，要重新办" tone="plain" onPress={() => onAction('reopen')} />
      )}
    </>
  );
}
