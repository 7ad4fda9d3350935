import { requestOperations } from '../../../../../core/contract/request/operations';
import type { RequestView } from '../../../../../core/contract/request/view';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { categoryOf } from '../../../../../core/domain/category/category';
import { topUp } from '../../../cloud/credit/top-up';
import { useForm } from '../../../cloud/draft/use-form';
import { useKnownMe } from '../../../cloud/query/use-me';
import { Field } from '../../../ui/form/field';
import { FormSheet } from '../../../ui/form/form-sheet';
import { Remark } from '../../../ui/layout/remark';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { type StarCount, Stars } from '../../../ui/list/stars';

interface RateDraft {
  readonly stars: StarCount | 0;
  readonly words: string;
}

const blank: RateDraft = { stars: 0, words: '' };

interface RateSheetProps {
  readonly request: Pick<RequestView, 'id' | 'category' | 'nameless' | 'joined'>;
  readonly onClose: () => void;
}

/**
 * What an office can do after a low rating: a call needs a telephone number, which neighbours who
 * joined did not give.
 */
function whatComes({ category, nameless, joined }: RateSheetProps['request']): string {
  if (joined) return '居委或街道会看到，会来了解情况。';
  if (categoryOf(category).sealed) return '居委会知道，只是看不到您说的话和电话。';
  return nameless === 'altogether'
    ? '居委或街道会看到，只是没有您的电话，不能打给您。'
    : '居委或街道会来了解情况。';
}

/** 评价: by the resident alone, once. */
export function RateSheet({ request, onClose }: RateSheetProps) {
  const { id } = request;
  const me = useKnownMe();
  const form = useForm(requestOperations, 'requests.rate', {
    key: `rate:${id}`,
    initial: blank,
    input: (values) => ({ id, ...values }),
    // Asks for consent to further messages now, because a satisfied person is likely to agree.
    atTap: () => topUp('rate', me.data?.credits),
    onSent: () => {
      onClose();
      toast('谢谢您的评价。');
    },
  });
  const { stars, words } = form.values;
  return (
    <FormSheet
      title="办得怎么样"
      label="提交评价"
      blocked={stars === 0 ? '先点星星' : undefined}
      {...form.sending}
      onClose={onClose}
    >
      <Words size="small" tone="soft">
        办理的人看不到是谁打的分。评过以后不能再改。
      </Words>
      <Stars
        label="办得怎么样"
        value={stars === 0 ? undefined : stars}
        onChange={(value) => form.change({ stars: value })}
      />
      {stars > 0 && stars <= 2 && <Remark words={`两星和一星，${whatComes(request)}`} />}
      <Field
        label="想说的话"
        optional
        multiline
        max={CHARACTERS.rating}
        value={words}
        placeholder="哪里好，哪里还可以更好"
        error={form.wrong.words}
        onChange={(said) => form.change({ words: said })}
      />
    </FormSheet>
  );
}
