import type { Studio } from '../../../core/domain/studio/studio';
import { collection } from '../collection';
import { studiosSteps } from '../shape/studios';

/** 工作室: due for its own notices, when a pause ends, and when values derived from the studio or the tree have to follow. */
export const studios = collection<Studio>({
  indexes: ['changedAt', 'due.at'],
  steps: studiosSteps,
  due: 'on-agenda',
  notices: [],
});
