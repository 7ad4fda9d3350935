import type { Deed } from '../../../core/domain/deed/deed';
import { collection } from '../collection';
import { nothingElse } from '../shape/step';

/** 留痕: by whom it concerns, by what it was about, by place, by who did it. */
export const deeds = collection<Deed>({
  indexes: ['matters.person -at -_id', 'matters.id act -at', 'ancestors -at -_id', 'by', 'at'],
  steps: [nothingElse],
});
