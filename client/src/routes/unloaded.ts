/** WeChat itself says when a page cannot be fetched: whoever asked for it hears so. */
export function watchUnloaded(): void {
  // nothing else to watch
}
