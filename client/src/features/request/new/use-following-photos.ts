import { MOST_ADDED_PHOTOS } from '../../../../../core/domain/base/limits';
import { command } from '../../../cloud/call/call';
import { newCommandId } from '../../../cloud/call/command-id';
import { refreshAll } from '../../../cloud/call/refresh';
import { dropFile } from '../../../cloud/draft/keep-file';
import { forgetArrived, useUploads } from '../../../cloud/media/use-uploads';
import { toast } from '../../../ui/layout/toast';

/**
 * 照片随后到: adds photos to a request that was sent without waiting for them, a few at a time, while the
 * person reads who comes. What does not arrive can be added by hand.
 */
export function useFollowingPhotos(): (id: string, paths: readonly string[]) => Promise<void> {
  const uploadAll = useUploads();
  return async (id, paths) => {
    try {
      for (let from = 0; from < paths.length; from += MOST_ADDED_PHOTOS) {
        const { photos } = await uploadAll({ photos: paths.slice(from, from + MOST_ADDED_PHOTOS) });
        await command('requests.add', { id, words: '', photos: [...photos] }, newCommandId());
        refreshAll();
      }
    } catch {
      toast('求助已经发出去了，照片没有传上。请在这件事里再加一次。');
    }
    forgetArrived();
    for (const path of paths) dropFile(path);
  };
}
