import { putOnAgenda } from '../store/agenda';
import type { AgendaItem } from '../store/agenda-item';
import type { ApiCall } from './call';

/**
 * 先记上日程: tells the timer that this command leaves work for it. It runs in parallel with the command's
 * reads and is awaited before its write, so it costs no round trip and is never lost.
 */
export function onAgenda(matter: AgendaItem, { now }: ApiCall): Promise<void> {
  const noted = putOnAgenda(matter, now, now);
  // When the command is refused nobody awaits this.
  noted.catch(() => undefined);
  return noted;
}
