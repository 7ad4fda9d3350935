import type { ReactNode } from 'react';
import type { IconName } from '../layout/icon';
import { EmptyFace } from './empty-face';
import { ErrorFace } from './error-face';
import { OldFace } from './old-face';
import { Skeleton } from './skeleton';

/** What a page is reading, as `useQuery` gives it. */
export interface Reading<T> {
  readonly data: T | undefined;
  /** `retryable`: reading again may help. */
  readonly error: { readonly message: string; readonly retryable: boolean } | undefined;
  readonly refresh: () => void;
}

/** The empty face in words: what is so, and what to do. */
export interface Emptiness {
  readonly sentence: string;
  readonly hint?: string;
  readonly icon?: IconName;
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

interface FacesProps<T> {
  readonly of: Reading<T>;
  /** Returns words when there is nothing to show, else undefined. */
  readonly empty?: (data: T) => Emptiness | undefined;
  /** What is said when asking again cannot help, in place of the bare sentence: it is not for them. */
  readonly refused?: Emptiness;
  /** How many grey cards stand for what is coming; default 3. */
  readonly cards?: number;
  readonly children: (data: T) => ReactNode;
}

/**
 * The four faces of whatever is read: loading, error, empty, full. What was read once stays seen when
 * it cannot be read again, and it is said that it may have changed.
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
