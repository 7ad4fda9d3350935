type Listener = () => void;

const listeners = new Set<Listener>();
let sheets = 0;

/** A sheet lies over the page, until what is returned is called. */
export function cover(): () => void {
  sheets += 1;
  announce();
  return () => {
    sheets -= 1;
    announce();
  };
}

/** 有没有半屏盖着: is something lying over the page? */
export function isCovered(): boolean {
  return sheets > 0;
}

/** Calls `listener` whenever that may have changed; returns how to stop. */
export function onCovered(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function announce(): void {
  for (const listener of listeners) listener();
}
