import { requestOperations } from '../../../../core/contract/request/operations';
import { CHARACTERS } from '../../../../core/domain/base/limits';
import { cashOf } from '../../../../core/domain/request/model/slip';
import { SLIP_RULES } from '../../../../core/domain/request/model/slip-rules';
import { centsOf, sayYuan } from '../../../../core/domain/request/wording/slip-words';
import { useForm } from '../../cloud/draft/use-form';
import { LOST_PHOTOS, useLostPhotos } from '../../cloud/draft/use-lost-photos';
import { useUploads } from '../../cloud/media/use-uploads';
import { Sending } from '../../ui/feedback/sending';
import { Field, FieldFrame } from '../../ui/form/field';
import { FormSheet } from '../../ui/form/form-sheet';
import { toast } from '../../ui/layout/toast';
import { PhotoPicker } from '../../ui/media/photos';
import type { SlipSheetProps } from './slip-sheet-props';

interface Draft {
  readonly words: string;
  /** 元, as typed. */
  readonly spent: string;
  readonly change: string;
  readonly photos: readonly string[];
}

const NOTHING: Draft = { words: '', spent: '', change: '', photos: [] };

/** 归还: what came back; of cash what was spent, what is left, and the receipts. */
export function GiveBackSheet({ id, slip, onClose }: SlipSheetProps) {
  const uploadAll = useUploads();
  const cash = cashOf(slip);
  const cents = (typed: string) => (cash > 0 ? centsOf(typed) : 0);
  const form = useForm(requestOperations, 'requests.giveBack', {
    key: `give-back:${id}:${slip.id}`,
    initial: NOTHING,
    input: ({ words, spent, change }) => ({
      ...{ id, slip: slip.id, words, spent: cents(spent), change: cents(change) },
      receipts: [],
    }),
    alsoWrong: ({ spent, change }): Record<string, string> => {
      const sum = cents(spent) + cents(change);
      if (cash === 0 || Number.isNaN(sum) || sum === cash) return {};
      return { change: `花掉的加上找回的，应当是 ${sayYuan(cash)}。` };
    },
    complete: async (input, { photos }) => ({
      ...input,
      receipts: [...(await uploadAll({ photos })).photos],
    }),
    onSent: () => {
      toast('记下了，等居民核对。');
      onClose();
    },
  });
  const { values, change, wrong, sending } = form;
  useLostPhotos(values.photos, (photos) => {
    change({ photos });
    toast(LOST_PHOTOS);
  });
  return (
    <FormSheet title="东西还回去了" label="记下来，请居民核对" {...sending} onClose={onClose}>
      <Sending busy={sending.busy}>
        {cash > 0 && (
          <>
            <Field
              label="花了多少（元）"
              kind="number"
              value={values.spent}
              error={wrong.spent && '请填钱数，没花就填 0。'}
              onChange={(spent) => change({ spent })}
            />
            <Field
              label="找回多少（元）"
              kind="number"
              hint={`带去的是 ${sayYuan(cash)}。`}
              value={values.change}
              error={wrong.change && sayChange(wrong.change)}
              onChange={(back) => change({ change: back })}
            />
          </>
        )}
        <Field
          label="还要说的"
          optional
          multiline
          max={CHARACTERS.slipWords}
          placeholder="比如：药两盒，发票在袋子里。"
          value={values.words}
          error={wrong.words}
          onChange={(words) => change({ words })}
        />
        <FieldFrame label="小票" optional error={wrong.receipts}>
          <PhotoPicker
            paths={values.photos}
            max={SLIP_RULES.mostPhotos}
            onChange={(photos) => change({ photos })}
          />
        </FieldFrame>
      </Sending>
    </FormSheet>
  );
}

/** Our own sentence about the sum; otherwise it is no amount. */
function sayChange(said: string): string {
  return said.startsWith('花掉的') ? said : '请填钱数，没有找就填 0。';
}
