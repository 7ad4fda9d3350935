import type { CategoryCode } from '../../../../core/domain/category/category';
import { firstStep } from '../../../../core/domain/category/first-step';
import { helpCanWait, helpLinesFor, sayHelp } from '../../../../core/domain/category/help-lines';
import { Remark } from '../../ui/layout/remark';
import { CallRow } from '../../ui/list/call-row';

interface HelpRowProps {
  readonly category: CategoryCode | '';
  /** The asker's words, on the asker's own page only. */
  readonly what: string;
}

/** 求助电话: first aid and the number to call now, by category and words; nothing if no call is needed. */
export function HelpRow({ category, what }: HelpRowProps) {
  const lines = helpLinesFor(category, what);
  const help = sayHelp(lines);
  const step = firstStep(what);
  if (!help) return step ? <Remark tone="care" words={step} /> : null;
  const title = `${step ?? ''}${help}`;
  return <CallRow title={title} numbers={lines} tone={helpCanWait(lines) ? 'calm' : 'alert'} />;
}
