/** WeChat reports when a page cannot be loaded: the person gets a message. */
export function watchUnloaded(): void {
  // no other listener is needed
}
