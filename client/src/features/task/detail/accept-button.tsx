import type { RequestView } from '../../../../../core/contract/view';
import { useAccept } from '../../../cloud/command/use-accept';
import { useQuery } from '../../../cloud/query/use-query';
import { useTold } from '../../../ui/feedback/use-told';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { toast } from '../../../ui/layout/toast';
import { sayAction } from './actions';

interface AcceptButtonProps {
  readonly task: RequestView;
}

/** 我来接 */
export function AcceptButton({ task }: AcceptButtonProps) {
  const me = useQuery('me.read', {});
  const { busy, failed, accept } = useAccept(me.data?.consents);
  // Once somebody else has it, this button is gone, and with it the place to say so.
  useTold(failed?.error.retryable === false ? failed.error.message : undefined);
  const take = async () => {
    if (await accept(task.id)) toast('接下了，电话和门牌都在这里。');
  };
  const { label, icon } = sayAction('accept', task);
  return (
    <>
      {failed?.error.retryable && <Remark tone="wrong" words={failed.error.message} />}
      <Button label={label} icon={icon} busy={busy !== undefined} onPress={() => void take()} />
    </>
  );
}
