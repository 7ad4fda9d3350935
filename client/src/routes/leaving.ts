let makeWay: (then: () => void) => void = (then) => then();

/** Who closes what lies over a page before another takes its place. */
export function onLeaving(way: (then: () => void) => void): void {
  makeWay = way;
}

/** This page is to be left, once nothing lies over it: going back would only take that away. */
export function leaving(then: () => void): void {
  makeWay(then);
}
