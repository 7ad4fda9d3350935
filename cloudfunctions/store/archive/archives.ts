import type { Archive } from '../../../core/domain/archive/archive';
import { Table } from '../table';

/**
 * The current or latest archive: the document with the `_id` `archive` in the collection `progress`.
 */
export const archives = new Table<Archive>('progress');
