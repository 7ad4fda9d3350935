import type { Invocation } from '../../localcloud/stats/invocation';

/** The desk's handlers for events of the local cloud. */
export interface Listener {
  /** WeChat would show a message, or the clock was advanced: read again. */
  readonly changed: () => void;
  /** Something may have been written: the phones should read again. */
  readonly written: () => void;
  /** A function was cut off; the phones notice by themselves. */
  readonly broken: () => void;
  readonly connected: (is: boolean) => void;
}

/**
 * Listens to the cloud's events; the browser reconnects by itself. Phones read through `api` all the
 * time, so only a run that wrote something makes them read again.
 */
export function listen({ changed, written, broken, connected }: Listener): void {
  const events = new EventSource('/events');
  events.addEventListener('open', () => {
    connected(true);
    changed();
  });
  events.addEventListener('error', () => connected(false));
  events.addEventListener('message', changed);
  events.addEventListener('clock', changed);
  events.addEventListener('invocation', ({ data }: MessageEvent<string>) => {
    const { outcome, wrote }: Pick<Invocation, 'outcome'> & { wrote: boolean } = JSON.parse(data);
    if (outcome !== 'ok') broken();
    if (wrote) written();
  });
}

/** Calls `run` once, `ms` after the last of many calls. */
export function settled(ms: number, run: () => void): () => void {
  let timer = 0;
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(run, ms);
  };
}
