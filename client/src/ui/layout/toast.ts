/** A short note that disappears by itself; it asks nothing, and nothing depends on seeing it. */
export interface Toast {
  readonly id: number;
  readonly words: string;
}

/** Long enough for slow readers: WeChat's own toast lasts 1.5 s. */
const SHOWN_FOR_MS = 4000;

type Listener = () => void;

const listeners = new Set<Listener>();
let current: Toast | undefined;
let last = 0;

/** Shows a sentence on the current page, or on the next one that opens. */
export function toast(words: string): void {
  last += 1;
  const shown = { id: last, words };
  current = shown;
  announce();
  setTimeout(() => {
    if (current !== shown) return;
    current = undefined;
    announce();
  }, SHOWN_FOR_MS);
}

/** The current note. */
export function currentToast(): Toast | undefined {
  return current;
}

/** Calls `listener` whenever the note changes; returns a function that removes it. */
export function onToast(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function announce(): void {
  for (const listener of listeners) listener();
}
