/** 用量: the cost of something, or the sum of several costs. */
export interface Cost {
  readonly calls: number;
  readonly reads: number;
  readonly writes: number;
  /** Bytes by which the database has grown. */
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
