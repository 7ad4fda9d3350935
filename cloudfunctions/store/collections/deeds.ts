import type { Deed } from '../../../core/domain/deed/deed';
import { collection } from '../collection';
import { nothingElse } from '../shape/step';

/** 留痕: queried by the person concerned, by the subject, by place, and by the actor. */
export const deeds = collection<Deed>({
  indexes: ['matters.person -at -_id', 'matters.id act -at', 'ancestors -at -_id', 'by', 'at'],
  steps: [nothingElse],
});
