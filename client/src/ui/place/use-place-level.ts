import { useEffect, useRef, useState } from 'react';
import type { Reading } from '../feedback/faces';

export interface PlaceOption {
  readonly id: string;
  readonly name: string;
  readonly hasChildren: boolean;
  /** Which level it is of, where the reader says so. */
  readonly kind?: string | undefined;
}

/** Reads the children of a place; null for the topmost places. Rejects with a sentence as `message`. */
export type LoadPlaces = (parent: string | null) => Promise<readonly PlaceOption[]>;

type Level = Pick<Reading<readonly PlaceOption[]>, 'data' | 'error'>;

const unread: Level = { data: undefined, error: undefined };

/**
 * The children of `parent`, read while the list is open; going back up shows the places read before.
 */
export function usePlaceLevel(
  load: LoadPlaces,
  open: boolean,
  parent: string | null,
): Reading<readonly PlaceOption[]> {
  const [levels, setLevels] = useState<ReadonlyMap<string | null, Level>>(new Map());
  const [attempt, setAttempt] = useState(0);
  const latest = useRef({ load, levels });
  latest.current = { load, levels };

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads the level again
  useEffect(() => {
    if (!open || latest.current.levels.get(parent)?.data) return;
    const keep = (level: Level) => setLevels((before) => new Map(before).set(parent, level));
    keep(unread);
    latest.current.load(parent).then(
      (data) => keep({ data, error: undefined }),
      ({ message }: { readonly message: string }) =>
        keep({ data: undefined, error: { message, retryable: true } }),
    );
  }, [open, parent, attempt]);

  return { ...(levels.get(parent) ?? unread), refresh: () => setAttempt(attempt + 1) };
}
