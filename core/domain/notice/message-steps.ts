import type { InboxItem } from './inbox';
import type { MessageStep } from './message-plan';

/** Steps that are one write for many people: they send nothing, and say the same of each. */
type Writing = Extract<MessageStep, { kind: 'no-consent' | 'wait' }>;

/**
 * 一起记: what ends without a consent, or waits until the same moment, is one step whoever it is for.
 * An announcement to a whole town, most of which gave no consent, is so done in hundreds a write.
 * The order of the others stays, and these come after them.
 */
export function together(steps: readonly MessageStep[]): MessageStep[] {
  const alone: MessageStep[] = [];
  const gathered = new Map<string, Writing & { readonly items: InboxItem[] }>();
  for (const step of steps) {
    if (step.kind !== 'no-consent' && step.kind !== 'wait') {
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

/** Whoever calls for hands without a consent is looked at once more; so it goes by the item as well. */
function sameWrite(step: Writing): string {
  if (step.kind === 'wait') return step.until;
  const { urgent, template } = step.items[0] ?? {};
  return `${urgent} ${template}`;
}
