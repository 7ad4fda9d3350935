import type { InboxItem } from './inbox';
import type { PlannedMessage } from './message-plan';

/**
 * Steps that one write can apply to many people: they send nothing and change each item in the same
 * way.
 */
type Writing = Extract<PlannedMessage, { kind: 'no-credit' | 'wait' }>;

/**
 * 一起记: items that end without a credit, or wait until the same moment, become one step for all people.
 * An announcement to a town, where most people have no credit, then costs one write per several
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

/** An urgent item without a credit is due once more, so urgency is part of the key. */
function sameWrite(step: Writing): string {
  if (step.kind === 'wait') return step.until;
  const { urgent, template } = step.items[0] ?? {};
  return `${urgent} ${template}`;
}
