import { useEffect } from 'react';
import { takeBack } from './back-key.h5';
import { useBackGuard } from './use-back-guard';

/** Time until a closed element is removed from the tree. */
const CLOSED_AFTER_MS = 50;

/** The desk's three phones share one history, so going back on one would act on another. */
const alone = () => window.parent === window;

/** In a browser a history entry of its own is added while something covers the page. */
export function BackBarrier() {
  const guard = useBackGuard({
    raise: () => {
      if (alone()) window.history.pushState({ ...window.history.state }, '');
    },
    lower: () => {
      if (alone()) window.history.back();
      else guard.fallen();
    },
  });
  useEffect(
    () =>
      takeBack(() => {
        if (!alone() || guard.isDown) return false;
        if (guard.falls()) guard.fallen();
        else setTimeout(guard.fallen, CLOSED_AFTER_MS);
        return true;
      }),
    [guard],
  );
  return null;
}
