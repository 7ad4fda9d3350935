import { useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { BackGuard, type Barrier } from './back-guard';
import { closeUppermost, isCovered, onCovered, PageContext, tellBarrier } from './covered';

/** The guard of the page that calls it, with this platform's barrier. */
export function useBackGuard(barrier: Barrier): BackGuard {
  const page = useContext(PageContext);
  const [guard] = useState(
    () =>
      new BackGuard(
        barrier,
        () => closeUppermost(page),
        (stands) => tellBarrier(page, stands),
      ),
  );
  const isMine = () => isCovered(page);
  const covered = useSyncExternalStore(onCovered, isMine, isMine);
  useEffect(() => guard.covered(covered), [guard, covered]);
  useEffect(() => () => tellBarrier(page, false), [page]);
  return guard;
}
