import { createContext } from 'react';

type Listener = () => void;

interface Cover {
  readonly page: string;
  readonly close: () => void;
}

/** Longer than any closing animation; a page that is to open waits no longer than this. */
const PATIENCE_MS = 600;

const listeners = new Set<Listener>();
const barriers = new Set<string>();
let covers: readonly Cover[] = [];

/** The page that is covered: every `Screen` says which one it is. */
export const PageContext = createContext('');

/** 半屏盖上: marks this page as covered by a sheet, until the returned function is called. */
export function cover(page: string, close: () => void): () => void {
  const mine = { page, close };
  covers = [...covers, mine];
  announce();
  return () => {
    covers = covers.filter((one) => one !== mine);
    announce();
  };
}

/** 有没有半屏盖着: is something covering the page? Without an argument: any page. */
export function isCovered(page?: string): boolean {
  return page === undefined ? covers.length > 0 : covers.some((one) => one.page === page);
}

/** Closes the top sheet of this page; returns whether another one is below it. */
export function closeUppermost(page: string): boolean {
  const here = covers.filter((one) => one.page === page);
  here.at(-1)?.close();
  return here.length > 1;
}

/** Would going back meet the barrier of this page instead of leaving the page? */
export function tellBarrier(page: string, stands: boolean): void {
  if (stands) barriers.add(page);
  else barriers.delete(page);
  announce();
}

/** Calls `listener` whenever one of these may have changed; returns a function that removes it. */
export function onCovered(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Before another page opens: closes everything that covers this one, and waits until it is gone. */
export function whenUncovered(then: () => void): void {
  if (isClear()) {
    then();
    return;
  }
  let stop = () => {};
  const go = () => {
    clearTimeout(patience);
    stop();
    then();
  };
  const patience = setTimeout(go, PATIENCE_MS);
  stop = onCovered(() => {
    if (isClear()) go();
  });
  for (const { close } of [...covers].reverse()) close();
}

function isClear(): boolean {
  return covers.length === 0 && barriers.size === 0;
}

function announce(): void {
  for (const listener of [...listeners]) listener();
}
