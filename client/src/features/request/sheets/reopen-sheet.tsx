import { requestOperations } from '../../../../../core/contract/request/operations';
import type { RequestView } from '../../../../../core/contract/request/view';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { categoryOf } from '../../../../../core/domain/category/category';
import { topUp } from '../../../cloud/credit/top-up';
import { useForm } from '../../../cloud/draft/use-form';
import { useKnownMe } from '../../../cloud/query/use-me';
import { ReasonSheet } from '../../../ui/form/reason-sheet';
import { toast } from '../../../ui/layout/toast';

const OPEN = '您说的原因，书记和接着办的人会看到。会换人重新办。';
const SEALED = '这一类保密：书记只知道没有办好，您说的原因只有接着办的那一位能看。会换人重新办。';

const USUAL = ['没有人来', '来过了，问题还在', '只办了一半'];
const TOOK_SOMETHING = '拿过我的钱、卡或者钥匙';

interface ReopenSheetProps {
  readonly request: Pick<RequestView, 'id' | 'category' | 'result'>;
  readonly onClose: () => void;
}

/**
 * 退回重办. Another volunteer will notify the resident again, so WeChat may be asked for another
 * message.
 */
export function ReopenSheet({ request: { id, category, result }, onClose }: ReopenSheetProps) {
  const me = useKnownMe();
  const form = useForm(requestOperations, 'requests.reopen', {
    key: `reopen:${id}`,
    initial: { reason: '' },
    input: ({ reason }) => ({ id, reason }),
    atTap: () => topUp('reopen', me.data?.credits),
    onSent: () => {
      onClose();
      toast('知道了，会换人重新办。');
    },
  });
  return (
    <ReasonSheet
      max={CHARACTERS.reason}
      title="哪里没有办好？"
      body={categoryOf(category).sealed ? SEALED : OPEN}
      usual={result?.tookNothing ? [TOOK_SOMETHING, ...USUAL] : USUAL}
      reason={form.values.reason}
      onReason={(reason) => form.change({ reason })}
      wrong={form.wrong.reason}
      label="退回，重新办"
      {...form.sending}
      onClose={onClose}
    />
  );
}
