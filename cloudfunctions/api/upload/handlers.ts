import type { uploadOperations } from '../../../core/contract/upload';
import type { Handlers } from '../../runtime/gateway';
import { allowUploads } from './allow';

/** One operation a line. */
export const uploadHandlers: Handlers<keyof typeof uploadOperations> = {
  'uploads.allow': allowUploads,
};
