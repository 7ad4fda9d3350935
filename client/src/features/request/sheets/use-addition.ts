import { requestOperations } from '../../../../../core/contract/request/operations';
import { useForm } from '../../../cloud/draft/use-form';
import { LOST_PHOTOS, useLostPhotos } from '../../../cloud/draft/use-lost-photos';
import { useUploads } from '../../../cloud/media/use-uploads';
import { toast } from '../../../ui/layout/toast';

interface AdditionDraft {
  readonly words: string;
  /** Paths on this phone. */
  readonly photos: readonly string[];
}

const NOTHING: AdditionDraft = { words: '', photos: [] };

/** The form of 补充: its draft, its photos, and sending them in that order. */
export function useAddition(id: string, onDone: () => void) {
  const uploadAll = useUploads();
  const form = useForm(requestOperations, 'requests.add', {
    key: `add:${id}`,
    initial: NOTHING,
    input: ({ words }) => ({ id, words, photos: [] }),
    alsoWrong: ({ words, photos }): Record<string, string> =>
      words.trim() === '' && photos.length === 0 ? { words: '写一句，或者加一张照片。' } : {},
    complete: async (input, { photos }) => ({
      ...input,
      photos: [...(await uploadAll({ photos })).photos],
    }),
    onSent: () => {
      onDone();
      toast('补充上去了，也告诉了办理的人。');
    },
  });
  useLostPhotos(form.values.photos, (photos) => {
    form.change({ photos });
    toast(LOST_PHOTOS);
  });
  return form;
}
