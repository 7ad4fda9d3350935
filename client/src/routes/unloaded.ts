/** WeChat reports when a page cannot be fetched: the person gets a message. */
export function watchUnloaded(): void {
  // nothing else to watch
}
