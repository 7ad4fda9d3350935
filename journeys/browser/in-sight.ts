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
 * All run inside the page, which knows nothing but what stands in them: no function is named within, since
 * a name given by a compiler would be missing there.
 */

/**
 * What has this name among all that is in sight, in the sheet only when one lies over the page. Its name is
 * the whole of it, else its beginning, else a part; blanks do not count.
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

/** The page on top; those below it are not drawn. */
export function pageInSight(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('.z-screen')]
    .filter((element) => element.getClientRects().length > 0)
    .at(-1);
}

/** Is this page closed, or under another? */
export function isOutOfSight(page: HTMLElement | undefined): boolean {
  return !page?.isConnected || page.getClientRects().length === 0;
}

/** All words in sight, of the sheet only when one lies over the page. */
export function readSight(): string {
  const seen = [...document.querySelectorAll<HTMLElement>('.z-screen, [role="dialog"]')].filter(
    (element) => element.getClientRects().length > 0,
  );
  const sheet = seen.filter((element) => element.role === 'dialog').at(-1);
  // biome-ignore lint/performance/useDomNodeTextContent: words in sight alone, and lines as they are drawn
  return (sheet ?? seen.at(-1) ?? document.body).innerText;
}

/**
 * What the page in sight is like once it is still for two frames: `still`, or `asks` while WeChat's question
 * lies over it; nothing as long as something turns or is being read.
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
