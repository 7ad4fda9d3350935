import { useEffect } from 'react';
import { takeBack } from './back-key.h5';
import { useBackGuard } from './use-back-guard';

/** As long as it takes until what was closed is out of the tree. */
const CLOSED_AFTER_MS = 50;

/** The desk's three phones share one history: what one takes back there would be another's. */
const alone = () => window.parent === window;

/** In a browser an entry of its own in the history lies over the page's while something lies over the page. */
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
