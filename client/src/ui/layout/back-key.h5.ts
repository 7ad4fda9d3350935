/** Handles going back if it has something to close first; returns whether it did. */
type Taker = () => boolean;

const takers = new Set<Taker>();

/**
 * Listens to going back in a browser. Must be called before Taro creates its router: listeners are
 * called in the order in which they were added, and Taro's would leave the page.
 */
export function watchBackKey(): void {
  window.addEventListener('popstate', (event) => {
    const taken = [...takers].some((take) => take());
    if (taken) event.stopImmediatePropagation();
  });
}

/** Asks `taker` first whenever somebody goes back; returns a function that removes it. */
export function takeBack(taker: Taker): () => void {
  takers.add(taker);
  return () => takers.delete(taker);
}
