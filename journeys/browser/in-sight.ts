/** What is looked for: something to press, or something to write into. */
export type Kind = 'pressed' | 'written';

interface Wanted {
  readonly kind: Kind;
  readonly name: string;
}

/**
 * In the browser: what has this name among all that is in sight, in the sheet only when one lies over the
 * page. Its name is whole, else begins so, else has it inside; a disabled one has lost to an enabled one.
 */
export function findByName({ kind, name }: Wanted): HTMLElement | null {
  const choice =
    kind === 'pressed'
      ? '[role="button"], [role="radio"], [role="checkbox"], [role="tab"], [role="link"]'
      : 'input, textarea';
  const visible = (element: Element) =>
    element.getClientRects().length > 0 && !element.closest('[aria-hidden="true"]');
  const sheet = [...document.querySelectorAll('[role="dialog"]')].filter(visible).at(-1);
  const called = (element: HTMLElement) => {
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden has no name
    const name = element.getAttribute('aria-label') || element.innerText || '';
    return name.replace(/\s+/g, '');
  };
  const wanted = name.replace(/\s+/g, '');
  const all = [...(sheet ?? document).querySelectorAll<HTMLElement>(choice)].filter(visible);
  return (
    all.find((element) => called(element) === wanted) ??
    all.find((element) => called(element).startsWith(wanted)) ??
    all.find((element) => called(element).includes(wanted)) ??
    null
  );
}

/** In the browser: all words in sight, of the sheet only when one lies over the page. */
export function readSight(): string {
  const visible = (element: Element) => element.getClientRects().length > 0;
  const sheet = [...document.querySelectorAll<HTMLElement>('[role="dialog"]')]
    .filter(visible)
    .at(-1);
  const page = [...document.querySelectorAll<HTMLElement>('.z-screen')].filter(visible).at(-1);
  // biome-ignore lint/performance/useDomNodeTextContent: words in sight alone, and lines as they are drawn
  return (sheet ?? page ?? document.body).innerText;
}
