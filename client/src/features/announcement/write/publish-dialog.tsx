import { openInstead } from '../../../routes/open';
import { toast } from '../../../ui/layout/toast';
import { ConfirmDialog } from '../../../ui/sheet/confirm-dialog';
import type { Announcing } from './use-announce';

interface PublishDialogProps {
  readonly form: Announcing;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** 发出去: asks for confirmation, since it cannot be undone. */
export function PublishDialog({ form, open, onClose }: PublishDialogProps) {
  const { id } = form.values;
  const people = form.reach.data?.people;
  const publish = async () => {
    const done = await form.publish();
    onClose();
    if (!done) return;
    form.clear();
    toast('发出去了。');
    openInstead('announcement.detail', { id });
  };
  return (
    <ConfirmDialog
      open={open}
      title={people === undefined ? '现在发出去吗？' : `现在发给 ${people} 个人吗？`}
      body="发出以后不能再改，也收不回来；写错了可以加一条更正。"
      confirmLabel="发出去"
      cancelLabel="再看看"
      busy={form.busy}
      onConfirm={() => void publish()}
      onClose={onClose}
    />
  );
}
