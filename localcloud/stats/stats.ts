import { countsByAction, type Invocation, longestChain, type RecordedCall } from './invocation';

const KEPT = 2000;

/** A query that no index served: which collection and which fields it asked for. */
export interface UnservedQuery {
  collection: string;
  /** The query's form: field paths and operators without values. */
  shape: string;
  function: string | undefined;
  count: number;
}

/** The statistics (统计) of the cloud. All numbers are since it was started. */
export class Stats {
  private readonly recent: Invocation[] = [];
  private readonly actions: Record<string, number> = {};
  private readonly functions: Record<string, number> = {};
  private readonly unserved = new Map<string, UnservedQuery>();
  private seq = 0;

  nextSeq(): number {
    this.seq += 1;
    return this.seq;
  }

  /** A function began to run. */
  began(invocation: Invocation): void {
    this.functions[invocation.function] = (this.functions[invocation.function] ?? 0) + 1;
    this.recent.push(invocation);
    if (this.recent.length > KEPT) this.recent.shift();
  }

  /** Records a call to the cloud; `invocation` when a function made it. */
  called(call: RecordedCall, invocation: Invocation | undefined): void {
    this.actions[call.action] = (this.actions[call.action] ?? 0) + 1;
    invocation?.calls.push(call);
  }

  /** Records a query that had to read a whole collection. */
  wasUnserved(collection: string, shape: string, functionName: string | undefined): void {
    const key = `${functionName ?? ''}\u0000${collection}\u0000${shape}`;
    const known = this.unserved.get(key);
    if (known) known.count += 1;
    else this.unserved.set(key, { collection, shape, function: functionName, count: 1 });
  }

  /**
   * The report for `GET /stats`.
   * @param since only invocations with a greater number
   */
  report(since: number, limit: number): StatsReport {
    return {
      mark: this.seq,
      actions: { ...this.actions },
      functions: { ...this.functions },
      unserved: [...this.unserved.values()],
      invocations: this.recent
        .filter(({ seq }) => seq > since)
        .slice(-limit)
        .map(reported),
    };
  }
}

/** The answer of `GET /stats`. */
export interface StatsReport {
  /** The number of the last invocation; pass it as `since` to get only later ones. */
  mark: number;
  actions: Record<string, number>;
  functions: Record<string, number>;
  unserved: UnservedQuery[];
  invocations: (Invocation & {
    counts: Record<string, number>;
    longestChain: number;
    running: boolean;
  })[];
}

function reported(invocation: Invocation): StatsReport['invocations'][number] {
  return {
    ...invocation,
    counts: countsByAction(invocation.calls),
    longestChain: longestChain(invocation.calls),
    running: invocation.ms === undefined,
  };
}
