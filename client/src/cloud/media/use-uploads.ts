import { useCallback, useRef } from 'react';
import { type Folder, upload } from './upload';

/**
 * 上传几个文件: resolves with the cloud's file ids in the order of the paths. A retry after an error skips
 * files that have arrived. `onNext` gets the number of the current file, beginning with 1. Throws
 * CloudError.
 */
export function useUploads(): (
  paths: readonly string[],
  folder?: Folder,
  onNext?: (which: number) => void,
) => Promise<string[]> {
  const arrived = useRef(new Map<string, string>());
  return useCallback(async (paths, folder = 'photos', onNext) => {
    const ids: string[] = [];
    for (const path of paths) {
      onNext?.(ids.length + 1);
      const id = arrived.current.get(path) ?? (await upload(path, folder));
      arrived.current.set(path, id);
      ids.push(id);
    }
    return ids;
  }, []);
}
