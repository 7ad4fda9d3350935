import { useState } from 'react';
import type { RequestView } from '../../../../../core/contract/view';
import { wrongFields } from '../../../cloud/call/check-input';
import { CloudError, networkError } from '../../../cloud/call/cloud-error';
import { useCommand } from '../../../cloud/command/use-command';
import { topUp } from '../../../cloud/consent/top-up';
import { useDraft } from '../../../cloud/draft/use-draft';
import { LOST_PHOTOS, useLostPhotos } from '../../../cloud/draft/use-lost-photos';
import { useUploads } from '../../../cloud/media/use-uploads';
import { useQuery } from '../../../cloud/query/use-query';
import { toast } from '../../../ui/layout/toast';
import { minutesOf } from './minutes';

interface ResolveDraft {
  readonly words: string;
  /** The chosen minutes, and the typed number. */
  readonly choice: string;
  readonly own: string;
  /** Paths on this phone. */
  readonly photos: readonly string[];
}

const NOTHING: ResolveDraft = { words: '', choice: '', own: '', photos: [] };

/** The form of 办结: its draft, its photos, and sending them in that order. */
export function useResolve(task: RequestView, onDone: () => void) {
  const draft = useDraft(`resolve:${task.id}`, NOTHING);
  useLostPhotos(draft.values.photos, (photos) => {
    draft.change({ photos });
    toast(LOST_PHOTOS);
  });
  const [checked, setChecked] = useState(false);
  const me = useQuery('me.read', {});
  const [uploading, setUploading] = useState(false);
  const [uploadError, setUploadError] = useState<string>();
  const uploadAll = useUploads();
  const command = useCommand('requests.resolve');

  const byOffice = task.owner.kind === 'office';
  const { words, choice, own, photos } = draft.values;
  const minutes = byOffice ? 0 : minutesOf(choice, own);
  const wrong = wrongFields('requests.resolve', { id: task.id, words, minutes, photos: [] });

  const uploaded = async () => {
    setUploading(true);
    setUploadError(undefined);
    try {
      return await uploadAll(photos);
    } catch (error) {
      setUploadError((error instanceof CloudError ? error : networkError()).message);
      return undefined;
    } finally {
      setUploading(false);
    }
  };

  const resolve = async () => {
    setChecked(true);
    if (minutes === undefined || Object.keys(wrong).length > 0) return;
    // The next task opens without another tap.
    const asked = topUp('resolve', me.data?.consents);
    const files = await uploaded();
    if (!files) return;
    const input = { id: task.id, words, minutes, photos: files };
    const done = await command.run(input, draft.commandId);
    await asked;
    if (!done) return;
    draft.clear();
    toast('辛苦了！已经请居民看看办得怎么样。');
    onDone();
  };

  return {
    values: draft.values,
    change: draft.change,
    byOffice,
    wrong: checked ? sayMinutes(wrong) : {},
    busy: uploading || command.busy,
    error: uploadError ?? command.error?.message,
    resolve,
  };
}

/** The error about the minutes, in words that fit a choice of chips. */
function sayMinutes(wrong: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (!wrong.minutes) return wrong;
  return { ...wrong, minutes: '请选一个，或者填分钟数，一天以内' };
}
