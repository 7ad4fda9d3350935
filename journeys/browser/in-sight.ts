/** What is looked for: something to press, or something to write into. */
export type Kind = 'pressed' | 'written';

interface Wanted {
  readonly kind: Kind;
  readonly name: string;
}

interface StillFace {
  /** Selectors. */
  readonly yes: string;
  readonly busy: string;
}

/*
 * These functions run inside the page and must not use anything from outside. They contain no named
 * inner function, because a compiler's name helper would be missing there.
 */

/**
 * The visible element with this name, only in the sheet when one is open. A name matches as a whole,
 * else by its beginning, else by a part; spaces do not count.
 */
export function findByName({ kind, name }: Wanted): HTMLElement | null {
  const choice =
    kind === 'pressed'
      ? '[role="button"], [role="radio"], [role="checkbox"], [role="tab"], [role="link"]'
      : 'input, textarea';
  const sheet = [...document.querySelectorAll('[role="dialog"]')]
    .filter((element) => element.getClientRects().length > 0)
    .at(-1);
  const wanted = name.replace(/\s+/g, '');
  const all = [...(sheet ?? document).querySelectorAll<HTMLElement>(choice)]
    .filter((element) => element.getClientRects().length > 0)
    .filter((element) => !element.closest('[aria-hidden="true"]'))
    .map((element) => {
      // biome-ignore lint/performance/useDomNodeTextContent: what is hidden has no name
      const called = element.getAttribute('aria-label') || element.innerText || '';
      return { element, called: called.replace(/\s+/g, '') };
    });
  const found =
    all.find(({ called }) => called === wanted) ??
    all.find(({ called }) => called.startsWith(wanted)) ??
    all.find(({ called }) => called.includes(wanted));
  return found?.element ?? null;
}

/** The top page; those below it are not drawn. */
export function pageInSight(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('.z-screen')]
    .filter((element) => element.getClientRects().length > 0)
    .at(-1);
}

/** Is this page closed, or covered by another? */
export function isOutOfSight(page: HTMLElement | undefined): boolean {
  return !page?.isConnected || page.getClientRects().length === 0;
}

/** All visible words, only of the sheet when one is open. */
export function readSight(): string {
  const seen = [...document.querySelectorAll<HTMLElement>('.z-screen, [role="dialog"]')].filter(
    (element) => element.getClientRects().length > 0,
  );
  const sheet = seen.filter((element) => element.role === 'dialog').at(-1);
  // biome-ignore lint/performance/useDomNodeTextContent: words in sight alone, and lines as they are drawn
  return (sheet ?? seen.at(-1) ?? document.body).innerText;
}

/**
 * The state of the page once it has been still for two frames: `still`, or `asks` while WeChat's
 * prompt is open; nothing while it is loading.
 */
export function stillFace({ yes, busy }: StillFace): Promise<'still' | 'asks' | undefined> {
  return new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const shown = [yes, busy].map((each) =>
          [...document.querySelectorAll(each)].some(
            (element) => element.getClientRects().length > 0,
          ),
        );
        resolve(shown[0] ? 'asks' : shown[1] ? undefined : 'still');
      }),
    );
  });
}
