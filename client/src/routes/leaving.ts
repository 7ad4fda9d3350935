let makeWay: (then: () => void) => void = (then) => then();

/** Sets the function that closes what covers a page before another page replaces it. */
export function onLeaving(way: (then: () => void) => void): void {
  makeWay = way;
}

/**
 * Calls `then`, which leaves this page, once nothing covers it: going back earlier would only close
 * the sheet.
 */
export function leaving(then: () => void): void {
  makeWay(then);
}
