import type { LocalCloud } from '../../localcloud/local-cloud';

const LOOK_EVERY_MS = 1000;

/** Closes the cloud when the user or the system asks for it; then ends the process. */
export function closeWhenStopped(cloud: LocalCloud, say: (line: string) => void): void {
  let closing = false;
  const stop = () => {
    if (closing) return;
    closing = true;
    say('正在收工，办到一半的先存好……');
    cloud.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (process.env.npm_lifecycle_event) whenOrphaned(stop);
}

/**
 * When npm is stopped, its shell ends too, but without a signal to its child, which is left running.
 */
function whenOrphaned(stop: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, LOOK_EVERY_MS).unref();
}
