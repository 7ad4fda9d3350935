import type { RouteName } from './route-table';

/** WeChat drops a tab page's parameters, so which segment of it is wanted is kept aside. */
const wanted = new Map<RouteName, string>();

export function wantSegment(name: RouteName, segment: string): void {
  wanted.set(name, segment);
}

/** Which segment of a tab page was wanted since it looked last. */
export function takeSegment<Segment extends string>(
  name: RouteName,
  segments: readonly Segment[],
): Segment | undefined {
  const segment = wanted.get(name);
  wanted.delete(name);
  return segments.find((one) => one === segment);
}
