import type { archiveOperations } from '../../../core/contract/archive';
import type { Handlers } from '../../runtime/gateway';
import { exportAll, importAll, readArchive } from './archive';

/** One operation a line. */
export const archiveHandlers: Handlers<keyof typeof archiveOperations> = {
  'archive.export': exportAll,
  'archive.import': importAll,
  'archive.read': readArchive,
};
