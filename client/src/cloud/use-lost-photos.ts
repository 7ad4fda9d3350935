import { useEffect, useRef } from 'react';
import { photoThere } from './photo-there';

/**
 * The phone does not keep chosen photos for as long as a draft's words: those that are gone when a
 * form is opened again are handed to `onLost` by what is left.
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
