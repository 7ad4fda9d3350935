/** The browser's side of things that WeChat's renderer draws into. */
interface BrowserWindow extends Window {
  /** Read by the markup that wcc compiled. */
  __webview_engine_version__?: number;
}

interface Jsdom {
  readonly JSDOM: new (html: string) => { readonly window: BrowserWindow };
}

const { JSDOM }: Jsdom = require('jsdom');
const { window } = new JSDOM('<!doctype html><html><head></head><body></body></html>');
window.__webview_engine_version__ = 0.02;

// The renderer looks for these while it is being loaded, so this file comes before it.
Object.assign(globalThis, { window, document: window.document });

/** Where pages are attached, as in WeChat's web view. */
export const body: HTMLElement = window.document.body;
