import { useCallback, useState } from 'react';
import { newCommandId } from './command-id';
import { type KeptDraft, keptDraft } from './kept-draft';
import { forget, recall, remember } from './memory';

/** 草稿: what somebody is filling in, kept on the phone until it has arrived. */
export interface Draft<T> {
  readonly values: T;
  /** Goes with the draft, so that sending it again after a lost answer sends nothing twice. */
  readonly commandId: string;
  change(part: Partial<T>): void;
  /** After it has arrived: the next one begins empty, with an id of its own. */
  clear(): void;
}

/** Keeps the draft `key` on this phone. What was kept in an older shape falls back to `initial`. */
export function useDraft<T extends object>(key: string, initial: T): Draft<T> {
  const place = `draft:${key}`;
  const [kept, setKept] = useState<KeptDraft<T>>(() => keptDraft(recall(place), initial));
  const change = useCallback(
    (part: Partial<T>) =>
      setKept((before) => {
        const next = { ...before, values: { ...before.values, ...part } };
        remember(place, next);
        return next;
      }),
    [place],
  );
  const clear = () => {
    forget(place);
    setKept({ values: initial, commandId: newCommandId() });
  };
  return { values: kept.values, commandId: kept.commandId, change, clear };
}
