import Taro, { useDidHide, useDidShow, usePullDownRefresh } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { InputOf, OutputOf } from '../../../../core/contract/operations';
import { type QueryName, query } from '../call/call';
import { CloudError, networkError } from '../call/cloud-error';
import { onNetworkBack } from '../call/network-back';
import { onRefresh } from '../call/refresh';

/**
 * The state of a query. `data` stays while it is read again, also when the network fails; it is
 * dropped when the cloud refuses, because the reader may not see it any more.
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

/**
 * Reads an operation for a page: at once, whenever the input changes or the page is seen again, when
 * it is pulled down, when a refresh is announced, and after a trouble on the way as soon as there is a
 * network again. `undefined` as input reads nothing yet.
 */
export function useQuery<N extends QueryName>(
  op: N,
  input: InputOf<N> | undefined,
): Query<OutputOf<N>> {
  const key = input === undefined ? '' : `${op} ${JSON.stringify(input)}`;
  const [read, setRead] = useState<Read<OutputOf<N>>>({ key });
  const latest = useRef({ key, input, running: '', outdated: false, seen: true });
  latest.current.key = key;
  latest.current.input = input;

  const ask = useCallback(async (): Promise<void> => {
    const asked = latest.current.key;
    const what = latest.current.input;
    if (what === undefined || latest.current.running === asked) return;
    latest.current.running = asked;
    const outcome = await query(op, what).then(
      (data) => ({ data }),
      (error: unknown) => ({ error: error instanceof CloudError ? error : networkError() }),
    );
    if (latest.current.running === asked) latest.current.running = '';
    if (latest.current.key !== asked) return;
    const stays = !('error' in outcome) || outcome.error.retryable;
    setRead((before) => ({
      ...(before.key === asked && stays ? { data: before.data } : {}),
      key: asked,
      ...outcome,
    }));
    if (!latest.current.outdated) return;
    latest.current.outdated = false;
    return ask();
  }, [op]);

  // The running read may be older than the announced change: read once more.
  const refresh = useCallback(async (): Promise<void> => {
    const { key: asked, running } = latest.current;
    if (asked && running === asked) latest.current.outdated = true;
    return ask();
  }, [ask]);

  useEffect(() => {
    if (key) void ask();
  }, [key, ask]);

  useEffect(
    () =>
      onRefresh(() => {
        if (latest.current.seen) void refresh();
      }),
    [refresh],
  );

  useDidShow(() => {
    latest.current.seen = true;
    void ask();
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
