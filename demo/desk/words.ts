import { chinese } from './words/chinese';
import type { DeskWords, PageWords } from './words/desk-words';
import { english } from './words/english';

const KEPT = 'zoujin:desk:lang';

/**
 * The desk's words in the language of this window: `?lang=en` or `?lang=zh`, remembered from then on.
 */
export const words: DeskWords = chosen() === 'en' ? english : chinese;

function chosen(): string | null {
  const asked = new URLSearchParams(window.location.search).get('lang');
  if (asked) window.localStorage.setItem(KEPT, asked);
  return asked ?? window.localStorage.getItem(KEPT);
}

/** Writes the page's static words, and the link to the other language. */
export function writePage(): void {
  document.documentElement.lang = words.lang;
  document.title = words.page.title;
  for (const one of document.querySelectorAll<HTMLElement>('[data-words]')) {
    one.textContent = words.page[one.dataset.words as PageWords];
  }
  for (const one of document.querySelectorAll<HTMLElement>('[data-label]')) {
    one.setAttribute('aria-label', words.page[one.dataset.label as PageWords]);
  }
  const other = document.querySelector<HTMLAnchorElement>('#other-language');
  if (!other) return;
  other.textContent = words.other.words;
  other.lang = words.other.lang;
  other.href = words.other.address;
}
