import { requestOperations } from '../../../../core/contract/request/operations';
import { CHARACTERS } from '../../../../core/domain/base/limits';
import { useForm } from '../../cloud/draft/use-form';
import { Field } from '../../ui/form/field';
import { FormSheet } from '../../ui/form/form-sheet';
import { toast } from '../../ui/layout/toast';
import type { SlipSheetProps } from './slip-sheet-props';

/** 对不上, by the other end; 了结, by an office that has asked both. */
export function SaySheet(props: SlipSheetProps & { readonly says: 'contest' | 'settleSlip' }) {
  return props.says === 'contest' ? <ContestSheet {...props} /> : <SettleSheet {...props} />;
}

function ContestSheet({ id, slip, onClose }: SlipSheetProps) {
  const form = useForm(requestOperations, 'requests.contest', {
    key: `contest:${id}:${slip.id}`,
    initial: { words: '' },
    input: ({ words }) => ({ id, slip: slip.id, words }),
    onSent: () => {
      toast('记下了，书记会来问问两边。');
      onClose();
    },
  });
  return (
    <FormSheet title="哪里对不上" label="告诉对方和书记" {...form.sending} onClose={onClose}>
      <Field
        label="哪里对不上"
        placeholder="比如：给的是 200 元，写成了 100 元。"
        value={form.values.words}
        error={form.wrong.words}
        onChange={(words) => form.change({ words })}
        multiline
        max={CHARACTERS.slipWords}
      />
    </FormSheet>
  );
}

function SettleSheet({ id, slip, onClose }: SlipSheetProps) {
  const form = useForm(requestOperations, 'requests.settleSlip', {
    key: `settle:${id}:${slip.id}`,
    initial: { words: '' },
    input: ({ words }) => ({ id, slip: slip.id, words }),
    onSent: () => {
      toast('了结了，两边都会知道。');
      onClose();
    },
  });
  return (
    <FormSheet title="了结这张交接单" label="了结，告诉两边" {...form.sending} onClose={onClose}>
      <Field
        label="问下来是怎么回事"
        hint="两边都看得到。"
        placeholder="比如：问过两边，找零当面补上了。"
        value={form.values.words}
        error={form.wrong.words}
        onChange={(words) => form.change({ words })}
        multiline
        max={CHARACTERS.slipWords}
      />
    </FormSheet>
  );
}
