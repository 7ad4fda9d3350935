import { useCallback, useState } from 'react';
import { newCommandId } from './command-id';
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

interface Kept<T> {
  readonly values: T;
  readonly commandId: string;
}

/** Keeps the draft `key` on this phone. What was kept in an older shape falls back to `initial`. */
export function useDraft<T extends object>(key: string, initial: T): Draft<T> {
  const place = `draft:${key}`;
  const [kept, setKept] = useState<Kept<T>>(() => keptDraft(recall(place), initial));
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

/** What the storage gave as a draft of today's shape: known fields of the right type, others initial. */
export function keptDraft<T extends object>(stored: unknown, initial: T): Kept<T> {
  const fresh = { values: initial, commandId: newCommandId() };
  if (!isRecord(stored) || !isRecord(stored.values) || typeof stored.commandId !== 'string') {
    return fresh;
  }
  const values: T = { ...initial };
  for (const field of Object.keys(initial) as (keyof T & string)[]) {
    const value = stored.values[field];
    if (sameShape(value, initial[field])) values[field] = value as T[typeof field];
  }
  return { values, commandId: stored.commandId };
}

function sameShape(value: unknown, example: unknown): boolean {
  if (example === undefined || example === null) return value !== undefined;
  return typeof value === typeof example && Array.isArray(value) === Array.isArray(example);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
