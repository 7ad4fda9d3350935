/** Browsers have an event for it. */
export function onNetworkBack(then: () => void): () => void {
  window.addEventListener('online', then);
  return () => window.removeEventListener('online', then);
}
