import Taro, { useDidHide, useDidShow, usePullDownRefresh } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { InputOf, OutputOf } from '../../../../core/contract/operations';
import { type QueryName, query } from '../call/call';
import { CloudError, networkError } from '../call/cloud-error';
import { onNetworkBack } from '../call/network-back';
import { onRefresh } from '../call/refresh';

/**
 * The state of a query. `data` stays while it is read again, also when the network fails; it is
 * removed when the cloud refuses, because the reader may not see it any more.
 */
export interface Query<T> {
  readonly data: T | undefined;
  readonly error: CloudError | undefined;
  readonly refresh: () => Promise<void>;
}

interface Read<T> {
  readonly key: string;
  readonly data?: T;
  readonly error?: CloudError;
}

/** 记得的: data known without a read, and whether it is fresh enough to skip the read. */
export interface Kept<T> {
  known(): { readonly data: T; readonly fresh: boolean } | undefined;
  /** Gets the new data before any part of the page sees it. */
  keep(data: T): void;
}

/**
 * Reads an operation for a page: at once, when the input changes, when the page is shown again, when
 * it is pulled down, on a refresh, and after a network error as soon as the network is back. With
 * `undefined` as input it does not read yet.
 *
 * @param kept data to start with; when it is fresh, showing the page alone reads nothing
 */
export function useQuery<N extends QueryName>(
  op: N,
  input: InputOf<N> | undefined,
  kept?: Kept<OutputOf<N>>,
): Query<OutputOf<N>> {
  const key = input === undefined ? '' : `${op} ${JSON.stringify(input)}`;
  const [read, setRead] = useState<Read<OutputOf<N>>>(() => ({ key, data: kept?.known()?.data }));
  const latest = useRef({ key, input, kept, running: '', outdated: false, seen: true });
  latest.current.key = key;
  latest.current.input = input;
  latest.current.kept = kept;

  const ask = useCallback(async (): Promise<void> => {
    const requested = latest.current.key;
    const what = latest.current.input;
    if (what === undefined || latest.current.running === requested) return;
    latest.current.running = requested;
    const outcome = await query(op, what).then(
      (data) => {
        latest.current.kept?.keep(data);
        return { data };
      },
      (error: unknown) => ({ error: error instanceof CloudError ? error : networkError() }),
    );
    if (latest.current.running === requested) latest.current.running = '';
    if (latest.current.key !== requested) return;
    const stays = !('error' in outcome) || outcome.error.retryable;
    setRead((before) => ({
      ...(before.key === requested && stays ? { data: before.data } : {}),
      key: requested,
      ...outcome,
    }));
    if (!latest.current.outdated) return;
    latest.current.outdated = false;
    return ask();
  }, [op]);

  // The running read may have begun before the change that was announced, so read once more.
  const refresh = useCallback(async (): Promise<void> => {
    const { key: requested, running } = latest.current;
    if (requested && running === requested) latest.current.outdated = true;
    return ask();
  }, [ask]);

  const appear = useCallback(async (): Promise<void> => {
    const known = latest.current.kept?.known();
    if (!known?.fresh) return ask();
    setRead({ key: latest.current.key, data: known.data });
  }, [ask]);

  useEffect(() => {
    if (key) void appear();
  }, [key, appear]);

  useEffect(
    () =>
      onRefresh(() => {
        if (latest.current.seen) void refresh();
      }),
    [refresh],
  );

  useDidShow(() => {
    latest.current.seen = true;
    void appear();
  });
  useDidHide(() => {
    latest.current.seen = false;
  });
  usePullDownRefresh(() => {
    void refresh().finally(() => Taro.stopPullDownRefresh());
  });

  const current = read.key === key ? read : undefined;
  const unreached = current?.error?.code === 'network';
  useEffect(() => {
    if (!unreached) return undefined;
    return onNetworkBack(() => {
      if (latest.current.seen) void refresh();
    });
  }, [unreached, refresh]);

  return { data: current?.data, error: current?.error, refresh };
}
