import type { InboxItem } from './inbox';
import type { PlannedMessage } from './message-plan';

/** Steps that are one write for many people: they send nothing, and say the same of each. */
type Writing = Extract<PlannedMessage, { kind: 'no-credit' | 'wait' }>;

/**
 * 一起记: items that end without a credit, or wait until the same moment, are one step for all
 * people. So an announcement to a town, most of which has no credit, takes one write per some
 * hundred people. The other steps keep their order and come first.
 */
export function together(steps: readonly PlannedMessage[]): PlannedMessage[] {
  const alone: PlannedMessage[] = [];
  const gathered = new Map<string, Writing & { readonly items: InboxItem[] }>();
  for (const step of steps) {
    if (step.kind !== 'no-credit' && step.kind !== 'wait') {
      alone.push(step);
      continue;
    }
    const key = sameWrite(step);
    const found = gathered.get(key);
    if (found) found.items.push(...step.items);
    else gathered.set(key, { ...step, items: [...step.items] });
  }
  return [...alone, ...gathered.values()];
}

/** An urgent item without a credit is looked at once more, so the item counts as well. */
function sameWrite(step: Writing): string {
  if (step.kind === 'wait') return step.until;
  const { urgent, template } = step.items[0] ?? {};
  return `${urgent} ${template}`;
}
