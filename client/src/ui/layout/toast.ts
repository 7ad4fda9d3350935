/** A short note that goes away by itself; it never asks anything and nothing depends on seeing it. */
export interface Toast {
  readonly id: number;
  readonly words: string;
}

/** Long enough to be read slowly: WeChat's own note stays 1.5 s, too short for reading glasses. */
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

/** The note to be seen now. */
export function currentToast(): Toast | undefined {
  return current;
}

/** Calls `listener` whenever the note changes; returns how to stop. */
export function onToast(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function announce(): void {
  for (const listener of listeners) listener();
}
