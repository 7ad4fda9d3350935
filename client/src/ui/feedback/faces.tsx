import type { ReactNode } from 'react';
import type { IconName } from '../layout/icon';
import { EmptyFace } from './empty-face';
import { ErrorFace } from './error-face';
import { OldFace } from './old-face';
import { Skeleton } from './skeleton';

/** A page's query as `useQuery` returns it. */
export interface Reading<T> {
  readonly data: T | undefined;
  /** `retryable`: trying again may help. */
  readonly error: { readonly message: string; readonly retryable: boolean } | undefined;
  readonly refresh: () => void;
}

/** The words of the empty state: the fact, and what to do. */
export interface Emptiness {
  readonly sentence: string;
  readonly hint?: string;
  readonly icon?: IconName;
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

interface FacesProps<T> {
  readonly of: Reading<T>;
  /** Returns the words of the empty state if there is nothing to show, otherwise undefined. */
  readonly empty?: (data: T) => Emptiness | undefined;
  /**
   * Shown instead of the plain sentence if retrying cannot help, because the page is not for this
   * person.
   */
  readonly refused?: Emptiness;
  /** How many grey cards are shown while loading; default 3. */
  readonly cards?: number;
  readonly children: (data: T) => ReactNode;
}

/**
 * The four states of a query: loading, error, empty, full. Data that cannot be read again stay
 * visible, with a note that they may have changed.
 */
export function Faces<T>({ of, empty, refused, cards, children }: FacesProps<T>) {
  const { data, error, refresh } = of;
  if (data === undefined && error && !error.retryable && refused) return <EmptyFace {...refused} />;
  if (data === undefined && error) {
    return <ErrorFace sentence={error.message} onRetry={error.retryable ? refresh : undefined} />;
  }
  if (data === undefined) return <Skeleton cards={cards} />;
  const nothing = empty?.(data);
  const face = nothing ? <EmptyFace {...nothing} /> : children(data);
  if (!error) return face;
  return (
    <>
      <OldFace onRetry={refresh} />
      {face}
    </>
  );
}
