import { useEffect, useRef } from 'react';
import { photoThere } from '../media/photo-there';

/** The sentence shown when photos are gone. */
export const LOST_PHOTOS = '上次选的照片手机里找不到了，请重新选一下。';

/**
 * The phone may delete chosen files before a draft's words. If some are missing when a form is opened
 * again, `onLost` gets the remaining ones.
 */
export function useLostPhotos(
  photos: readonly string[],
  onLost: (left: readonly string[]) => void,
): void {
  const first = useRef({ photos, onLost });
  useEffect(() => {
    const { photos: kept, onLost: tell } = first.current;
    void Promise.all(kept.map(photoThere)).then((there) => {
      if (!there.every(Boolean)) tell(kept.filter((_, index) => there[index]));
    });
  }, []);
}
