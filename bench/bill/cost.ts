/** 用量: what something costs, or many such things together. */
export interface Cost {
  readonly calls: number;
  readonly reads: number;
  readonly writes: number;
  /** Bytes that the database has grown by. */
  readonly bytes: number;
}

export const NOTHING: Cost = { calls: 0, reads: 0, writes: 0, bytes: 0 };

export function times({ calls, reads, writes, bytes }: Cost, factor: number): Cost {
  return {
    calls: calls * factor,
    reads: reads * factor,
    writes: writes * factor,
    bytes: bytes * factor,
  };
}

export function plus(one: Cost, other: Cost): Cost {
  return {
    calls: one.calls + other.calls,
    reads: one.reads + other.reads,
    writes: one.writes + other.writes,
    bytes: one.bytes + other.bytes,
  };
}

export function minus(one: Cost, other: Cost): Cost {
  return plus(one, times(other, -1));
}
