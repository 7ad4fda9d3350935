import { useCallback, useRef, useState } from 'react';
import { newCommandId } from '../call/command-id';
import { forget, recall, remember } from '../call/memory';
import { type KeptDraft, keptDraft } from './kept-draft';

/** 草稿: what somebody is filling in, kept on the phone until it has arrived. */
export interface Draft<T> {
  readonly values: T;
  /** Stored with the draft, so that sending it again after a lost reply has no second effect. */
  readonly commandId: string;
  change(part: Partial<T>): void;
  /** Call it after the draft has arrived: the next one begins empty, with a new id. */
  clear(): void;
}

/**
 * Keeps the draft `key` on this phone. A draft stored in an older shape falls back to `initial`.
 */
export function useDraft<T extends object>(key: string, initial: T): Draft<T> {
  const place = `draft:${key}`;
  const [kept, setKept] = useState<KeptDraft<T>>(() => keptDraft(recall(place), initial));
  // The current value, also between two renderings, because clearing right after a change must win.
  const latest = useRef(kept);
  const become = useCallback((next: KeptDraft<T>) => {
    latest.current = next;
    setKept(next);
  }, []);
  const change = useCallback(
    (part: Partial<T>) => {
      const before = latest.current;
      const next = { ...before, values: { ...before.values, ...part } };
      remember(place, next);
      become(next);
    },
    [place, become],
  );
  const clear = () => {
    forget(place);
    become({ values: initial, commandId: newCommandId() });
  };
  return { values: kept.values, commandId: kept.commandId, change, clear };
}
