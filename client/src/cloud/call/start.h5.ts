import { refreshAll } from './refresh';

/** Called once, before the first page: the desk around this phone may announce changes. */
export function startCloud(): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== window.location.origin) return;
    const { data } = event;
    if (typeof data !== 'object' || data === null || !('type' in data)) return;
    if (data.type === 'zoujin:refresh') refreshAll();
  });
}
