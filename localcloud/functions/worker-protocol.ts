/** What the cloud sends to a function's process. */
export type ToWorker =
  | { kind: 'load'; dir: string; offset: number }
  | { kind: 'clock'; offset: number }
  | {
      kind: 'invoke';
      id: string;
      event: string;
      context: Record<string, unknown>;
      /** Environment of this call; whatever the call before set and this one does not is removed. */
      environment: Record<string, string>;
      offset: number;
    };

/** What a function's process answers. */
export type FromWorker =
  | { kind: 'loaded' }
  | { kind: 'result'; id: string; result: string }
  | { kind: 'error'; id: string; message: string; stack: string };
