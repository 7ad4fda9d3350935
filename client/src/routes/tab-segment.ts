import type { RouteName } from './route-table';

/** WeChat drops a tab page's parameters, so the requested segment is kept here. */
const wanted = new Map<RouteName, string>();

export function wantSegment(name: RouteName, segment: string): void {
  wanted.set(name, segment);
}

/** Returns the segment of a tab page that was requested since the last call. */
export function takeSegment<Segment extends string>(
  name: RouteName,
  segments: readonly Segment[],
): Segment | undefined {
  const segment = wanted.get(name);
  wanted.delete(name);
  return segments.find((one) => one === segment);
}
