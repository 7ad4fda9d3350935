import type { CategoryCode } from '../../../../core/domain/category/category';
import { helpCanWait, helpLinesFor, sayHelp } from '../../../../core/domain/category/help-lines';
import { CallRow } from '../../ui/list/call-row';

interface HelpRowProps {
  readonly category: CategoryCode | '';
  /** What was written, to who wrote it alone. */
  readonly what: string;
}

/** 求助电话: whom to ring now, by the kind and by the words; nothing where nobody need be. */
export function HelpRow({ category, what }: HelpRowProps) {
  const lines = helpLinesFor(category, what);
  const title = sayHelp(lines);
  if (!title) return null;
  return (
    <CallRow title={title} numbers={lines} tone={helpCanWait(lines) ? 'nonUrgent' : 'alert'} />
  );
}
