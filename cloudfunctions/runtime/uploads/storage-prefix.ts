import { fileName } from '../../../core/domain/upload/file-path';
import { storeText } from '../../store/files';

let known: string | undefined;

/**
 * 存储的开头: what the ids of all files of this environment begin with. No call gives it, so an empty
 * file is stored once per process.
 */
export async function storagePrefix(): Promise<string> {
  known ??= fileName(await storeText('files/here', ''))?.storage;
  if (known === undefined) throw new Error('storage gives no file ids');
  return known;
}
