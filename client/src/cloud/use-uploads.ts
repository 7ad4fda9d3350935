import { useCallback, useRef } from 'react';
import { upload } from './upload';

/**
 * 上传几张照片: answers the cloud's file ids in the order of the paths. What arrived before a trouble
 * is not sent again when it is repeated. Throws CloudError.
 */
export function useUploads(): (paths: readonly string[]) => Promise<string[]> {
  const arrived = useRef(new Map<string, string>());
  return useCallback(async (paths) => {
    const ids: string[] = [];
    for (const path of paths) {
      const id = arrived.current.get(path) ?? (await upload(path));
      arrived.current.set(path, id);
      ids.push(id);
    }
    return ids;
  }, []);
}
