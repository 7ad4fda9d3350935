/** The same as on WeChat. */
export function playSound(source: string, onEnd: (worked: boolean) => void): { stop(): void } {
  const player = new Audio(source);
  const end = (worked: boolean) => {
    player.onended = null;
    player.onerror = null;
    player.pause();
    onEnd(worked);
  };
  player.onended = () => end(true);
  player.onerror = () => end(false);
  player.play().catch(() => end(false));
  return { stop: () => end(true) };
}
