import type { LocalCloud } from '../../localcloud/local-cloud';

const LOOK_EVERY_MS = 1000;

/** Closes the cloud when the person at the keyboard, or the system, says so; then ends. */
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

/** npm that is stopped takes its shell with it, but the shell tells nobody: its child is left over. */
function whenOrphaned(stop: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, LOOK_EVERY_MS).unref();
}
