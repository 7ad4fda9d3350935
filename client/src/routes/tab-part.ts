import type { RouteName } from './route-table';

/** WeChat drops a tab page's parameters, so which part of it is wanted is kept aside. */
const wanted = new Map<RouteName, string>();

export function wantTabPart(name: RouteName, part: string): void {
  wanted.set(name, part);
}

/** Which part of a tab page was wanted since it looked last. */
export function takeTabPart<Part extends string>(
  name: RouteName,
  parts: readonly Part[],
): Part | undefined {
  const part = wanted.get(name);
  wanted.delete(name);
  return parts.find((one) => one === part);
}
