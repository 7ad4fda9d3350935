import type { Archive } from '../../../core/domain/archive/archive';
import { Table } from '../table';

/** The archive that is under way, or was last: `_id` is `archive`, among what is kept of progress. */
export const archives = new Table<Archive>('progress');
