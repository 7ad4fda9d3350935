import type { Studio } from '../../../core/domain/studio/studio';
import { Documents } from '../../runtime/documents';
import { studios } from '../../store/tables';

/** 工作室, as commands change them. */
export const documents = new Documents<Studio>({
  table: studios,
  letter: 's',
  notFound: 'studio/not-found',
  changedMeanwhile: 'studio/changed-meanwhile',
  stateOf: ({ paused }) => (paused ? 'paused' : 'open'),
});
