import type { Studio } from '../../../core/domain/studio/studio';
import { collection } from '../collection';
import { studiosSteps } from '../shape/studios';

/** 工作室: what waits for those that paused, and what others keep of a studio or of the tree. */
export const studios = collection<Studio>({
  indexes: ['changedAt', 'due.at'],
  steps: studiosSteps,
  due: 'on-agenda',
});
