/** How it goes with the page that was asked for last, when it does not simply open. */
export type Opening = 'slow' | 'failed';

/** Longer than a page takes that is on the phone already. */
const SLOW_MS = 1000;

let tell: (how: Opening) => void = () => undefined;
let slow: ReturnType<typeof setTimeout> | undefined;

/** Who is told how an opening goes, so that nobody waits in front of a page where nothing happens. */
export function onOpening(listener: (how: Opening) => void): void {
  tell = listener;
}

/** A page was asked for. WeChat may have to fetch it first, and without a network it cannot. */
export function opening(navigation: Promise<unknown>): void {
  clearTimeout(slow);
  slow = setTimeout(() => tell('slow'), SLOW_MS);
  navigation.catch(unopened);
}

/** A page is in sight. */
export function opened(): void {
  clearTimeout(slow);
}

/** The page that was asked for will not come. */
export function unopened(): void {
  clearTimeout(slow);
  tell('failed');
}
