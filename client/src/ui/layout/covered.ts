import { createContext } from 'react';

type Listener = () => void;

interface Cover {
  readonly page: string;
  readonly close: () => void;
}

/** Long enough for any leaving to be drawn; a page that is to come waits no longer. */
const PATIENCE_MS = 600;

const listeners = new Set<Listener>();
const barriers = new Set<string>();
let covers: readonly Cover[] = [];

/** The page that something lies over: every `Screen` says which it is. */
export const PageContext = createContext('');

/** 半屏盖上: a sheet lies over this page, until what is returned is called. */
export function cover(page: string, close: () => void): () => void {
  const mine = { page, close };
  covers = [...covers, mine];
  announce();
  return () => {
    covers = covers.filter((one) => one !== mine);
    announce();
  };
}

/** 有没有半屏盖着: is something lying over the page? Without one: over any. */
export function isCovered(page?: string): boolean {
  return page === undefined ? covers.length > 0 : covers.some((one) => one.page === page);
}

/** Closes what lies uppermost on this page; says whether something lies below it. */
export function closeUppermost(page: string): boolean {
  const here = covers.filter((one) => one.page === page);
  here.at(-1)?.close();
  return here.length > 1;
}

/** Whether going back would meet the barrier of this page, and not the page. */
export function tellBarrier(page: string, stands: boolean): void {
  if (stands) barriers.add(page);
  else barriers.delete(page);
  announce();
}

/** Calls `listener` whenever one of these may have changed; returns how to stop. */
export function onCovered(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Another page is to come: first everything that lies over this one is closed and gone. */
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
