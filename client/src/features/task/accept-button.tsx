import type { RequestView } from '../../../../core/contract/view';
import { useAccept } from '../../cloud/use-accept';
import { useQuery } from '../../cloud/use-query';
import { Button } from '../../ui/button';
import { Remark } from '../../ui/remark';
import { toast } from '../../ui/toast';
import { useTold } from '../../ui/use-told';
import { sayDeed } from './deeds';

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
  const { label, icon } = sayDeed('accept', task);
  return (
    <>
      {failed?.error.retryable && <Remark tone="wrong" words={failed.error.message} />}
      <Button label={label} icon={icon} busy={busy !== undefined} onPress={() => void take()} />
    </>
  );
}
