import type { LocalCloud } from '../../localcloud/local-cloud';

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
}
