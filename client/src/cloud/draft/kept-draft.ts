import { newCommandId } from '../call/command-id';

/** 草稿 as it is stored on the phone. */
export interface KeptDraft<T> {
  readonly values: T;
  readonly commandId: string;
}

/**
 * A stored draft in the current shape: known fields of the right type are kept, others get initial
 * values.
 */
export function keptDraft<T extends object>(stored: unknown, initial: T): KeptDraft<T> {
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
