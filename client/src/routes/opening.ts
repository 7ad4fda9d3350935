/** The state of the page requested last, unless it simply opens. */
export type Opening = 'slow' | 'failed';

/** Longer than it takes to open a page that is already on the phone. */
const SLOW_MS = 1000;

let tell: (how: Opening) => void = () => undefined;
let slow: ReturnType<typeof setTimeout> | undefined;

/**
 * Sets the listener to the state of an opening, so that nobody waits at a page where nothing happens.
 */
export function onOpening(listener: (how: Opening) => void): void {
  tell = listener;
}

/** A page was requested. WeChat may have to download it first, which fails without a network. */
export function opening(navigation: Promise<unknown>): void {
  clearTimeout(slow);
  slow = setTimeout(() => tell('slow'), SLOW_MS);
  navigation.catch(unopened);
}

/** A page has appeared. */
export function opened(): void {
  clearTimeout(slow);
}

/** The requested page will not open. */
export function unopened(): void {
  clearTimeout(slow);
  tell('failed');
}
