/** Takes a going back for itself, if it has something to take away first. */
type Taker = () => boolean;

const takers = new Set<Taker>();

/**
 * Hears of going back in a browser. To be called before Taro makes its router: a window's listeners are
 * called in the order in which they came, and Taro would leave the page.
 */
export function watchBackKey(): void {
  window.addEventListener('popstate', (event) => {
    const taken = [...takers].some((take) => take());
    if (taken) event.stopImmediatePropagation();
  });
}

/** Asks `taker` first whenever somebody goes back; returns how to stop. */
export function takeBack(taker: Taker): () => void {
  takers.add(taker);
  return () => takers.delete(taker);
}
