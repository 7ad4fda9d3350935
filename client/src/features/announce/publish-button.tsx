import { useState } from 'react';
import { openInstead } from '../../routes/open';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { toast } from '../../ui/toast';
import type { Announcing } from './use-announce';

interface PublishButtonProps {
  readonly form: Announcing;
}

/** 发出去: asked once more, since it cannot be taken back. */
export function PublishButton({ form }: PublishButtonProps) {
  const [asking, setAsking] = useState(false);
  const { id } = form.values;
  const people = form.reach.data?.people;
  const publish = async () => {
    const done = await form.publish();
    setAsking(false);
    if (!done) return;
    form.clear();
    toast('发出去了。');
    openInstead('announcement.detail', { id });
  };
  return (
    <>
      <Button label="发出去" icon="megaphone" onPress={() => setAsking(true)} />
      <ConfirmDialog
        open={asking}
        title={people === undefined ? '现在发出去吗？' : `现在发给 ${people} 个人吗？`}
        body="发出以后不能再改，也收不回来。"
        confirmLabel="发出去"
        cancelLabel="再看看"
        busy={form.busy}
        onConfirm={() => void publish()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
