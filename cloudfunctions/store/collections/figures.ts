import type { Figures } from '../../../core/domain/figures/figures';
import { collection } from '../collection';
import { nothingElse } from '../shape/step';

/** 数字: the daily counts. */
export const figures = collection<Figures>({
  indexes: ['ancestors', 'addedUpOn'],
  steps: [nothingElse],
});
