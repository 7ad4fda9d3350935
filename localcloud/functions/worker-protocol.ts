/** What the cloud sends to a function's process. */
export type ToWorker =
  | { kind: 'load'; dir: string; offset: number }
  | { kind: 'clock'; offset: number }
  | {
      kind: 'invoke';
      id: string;
      event: string;
      context: Record<string, unknown>;
      /** Environment variables of this call; those that only the previous call had are removed. */
      environment: Record<string, string>;
      offset: number;
    };

/** The answers of a function's process. */
export type FromWorker =
  | { kind: 'loaded' }
  | { kind: 'result'; id: string; result: string }
  | { kind: 'error'; id: string; message: string; stack: string };
