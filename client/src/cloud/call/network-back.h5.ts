/** Browsers say it themselves. */
export function onNetworkBack(then: () => void): () => void {
  window.addEventListener('online', then);
  return () => window.removeEventListener('online', then);
}
