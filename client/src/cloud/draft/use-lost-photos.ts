import { useEffect, useRef } from 'react';
import { photoThere } from '../media/photo-there';

/** The sentence shown when photos are gone. */
export const LOST_PHOTOS = '上次选的照片手机里找不到了，请重新选一下。';

/**
 * The phone may drop chosen files before a draft's words. When some are gone as a form is opened
 * again, `onLost` gets those that are left.
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
