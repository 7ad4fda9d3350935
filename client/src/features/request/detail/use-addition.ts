import { useState } from 'react';
import { wrongFields } from '../../../cloud/call/check-input';
import { CloudError, networkError } from '../../../cloud/call/cloud-error';
import { useCommand } from '../../../cloud/command/use-command';
import { useDraft } from '../../../cloud/draft/use-draft';
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
  const draft = useDraft(`add:${id}`, NOTHING);
  const { words, photos } = draft.values;
  useLostPhotos(photos, (left) => {
    draft.change({ photos: left });
    toast(LOST_PHOTOS);
  });
  const [checked, setChecked] = useState(false);
  const [uploading, setUploading] = useState(false);
  const [uploadError, setUploadError] = useState<string>();
  const uploadAll = useUploads();
  const command = useCommand('requests.add');
  const wrong: Record<string, string> = {
    ...wrongFields('requests.add', { id, words, photos: [] }),
    ...(words.trim() === '' && photos.length === 0 && { words: '写一句，或者加一张照片。' }),
  };

  const send = async () => {
    setChecked(true);
    if (Object.keys(wrong).length > 0) return;
    setUploading(true);
    setUploadError(undefined);
    const files = await uploadAll(photos)
      .catch((error: unknown) => {
        setUploadError((error instanceof CloudError ? error : networkError()).message);
        return undefined;
      })
      .finally(() => setUploading(false));
    if (!files || !(await command.run({ id, words, photos: files }, draft.commandId))) return;
    draft.clear();
    onDone();
    toast('补充上去了，也告诉了办的人。');
  };
  return {
    values: draft.values,
    change: draft.change,
    wrong: checked ? wrong : {},
    busy: uploading || command.busy,
    error: uploadError ?? command.error?.message,
    send,
  };
}
