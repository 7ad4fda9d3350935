import { requestOperations } from '../../../../core/contract/request/operations';
import type { RequestView } from '../../../../core/contract/request/view';
import {
  cashOf,
  type Mandate,
  type SlipItem,
  type SlipItemKind,
} from '../../../../core/domain/request/model/slip';
import { needsLetter } from '../../../../core/domain/request/model/slip-rules';
import { centsOf } from '../../../../core/domain/request/wording/slip-words';
import { useForm } from '../../cloud/draft/use-form';
import { LOST_PHOTOS, useLostPhotos } from '../../cloud/draft/use-lost-photos';
import { useUploads } from '../../cloud/media/use-uploads';
import { toast } from '../../ui/layout/toast';

interface EntrustDraft {
  readonly kinds: readonly SlipItemKind[];
  /** 元, as typed. */
  readonly amount: string;
  readonly words: Readonly<Partial<Record<SlipItemKind, string>>>;
  readonly mandates: readonly Mandate[];
  /** Photos of the letter, as paths on this phone. */
  readonly photos: readonly string[];
}

const NOTHING: EntrustDraft = { kinds: [], amount: '', words: {}, mandates: [], photos: [] };

/** The request, with what is out already. */
type Entrusting = Pick<RequestView, 'id' | 'slips'>;

/** The form of 交接: its draft, the photos of the letter, and sending both. */
export function useEntrust({ id, slips }: Entrusting, onDone: () => void) {
  const uploadAll = useUploads();
  const out = slips.filter((one) => one.open).reduce((sum, one) => sum + cashOf(one), 0);
  const wantsLetter = (values: EntrustDraft) =>
    needsLetter({ items: itemsOf(values), mandates: values.mandates }, out);
  const form = useForm(requestOperations, 'requests.entrust', {
    key: `entrust:${id}`,
    initial: NOTHING,
    input: (values) => ({
      ...{ id, items: [...itemsOf(values)], mandates: [...values.mandates] },
      letter: [],
    }),
    alsoWrong: (values): Record<string, string> => ({
      ...(values.kinds.includes('cash') && !(centsOf(values.amount) > 0)
        ? { amount: '请填带了多少钱。' }
        : {}),
      ...(wantsLetter(values) && values.photos.length === 0 ? { letter: '请拍一张委托书。' } : {}),
    }),
    complete: async (input, values) => ({
      ...input,
      letter: wantsLetter(values) ? [...(await uploadAll({ photos: values.photos })).photos] : [],
    }),
    onSent: () => {
      toast('记下了，等对方核对。');
      onDone();
    },
  });
  useLostPhotos(form.values.photos, (photos) => {
    form.change({ photos });
    toast(LOST_PHOTOS);
  });
  return { ...form, wantsLetter: wantsLetter(form.values) };
}

function itemsOf({ kinds, amount, words }: EntrustDraft): readonly SlipItem[] {
  return kinds.map((kind) => ({
    kind,
    words: words[kind] ?? '',
    amount: kind === 'cash' ? centsOf(amount) : 0,
  }));
}
