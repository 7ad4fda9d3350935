import { useState } from 'react';
import type { RequestView } from '../../../../../core/contract/view';
import { categoryOf } from '../../../../../core/domain/category/category';
import { wrongFields } from '../../../cloud/call/check-input';
import { useCommand } from '../../../cloud/command/use-command';
import { topUp } from '../../../cloud/consent/top-up';
import { useDraft } from '../../../cloud/draft/use-draft';
import { useQuery } from '../../../cloud/query/use-query';
import { ReasonSheet } from '../../../ui/form/reason-sheet';
import { toast } from '../../../ui/layout/toast';

const OPEN = '您说的原因，书记和接着办的人会看到。会换人重新办。';
const SEALED = '这一类保密：书记只知道没有办好，您说的原因只有接着办的那一位能看。会换人重新办。';

const USUAL = ['没有人来', '来过了，问题还在', '只办了一半'];

interface ReopenSheetProps {
  readonly request: Pick<RequestView, 'id' | 'category'>;
  readonly onClose: () => void;
}

/**
 * 退回重办. Another volunteer will notify the resident again, so WeChat may be asked for another
 * message.
 */
export function ReopenSheet({ request: { id, category }, onClose }: ReopenSheetProps) {
  const me = useQuery('me.read', {});
  const draft = useDraft(`reopen:${id}`, { reason: '' });
  const [tried, setTried] = useState(false);
  const reopen = useCommand('requests.reopen');
  const input = { id, reason: draft.values.reason };
  const wrong = wrongFields('requests.reopen', input).reason;
  const send = async () => {
    setTried(true);
    if (wrong) return;
    await topUp('reopen', me.data?.consents);
    if (!(await reopen.run(input, draft.commandId))) return;
    draft.clear();
    onClose();
    toast('知道了，会换人重新办。');
  };
  return (
    <ReasonSheet
      title="哪里没有办好？"
      body={categoryOf(category).sealed ? SEALED : OPEN}
      usual={USUAL}
      reason={draft.values.reason}
      onReason={(reason) => draft.change({ reason })}
      wrong={(tried ? wrong : undefined) ?? reopen.error?.fields.reason}
      error={reopen.error?.message}
      confirmLabel="退回，重新办"
      busy={reopen.busy}
      onConfirm={() => void send()}
      onClose={onClose}
    />
  );
}
