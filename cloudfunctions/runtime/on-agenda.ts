import { putOnAgenda } from '../store/agenda';
import type { AgendaItem } from '../store/agenda-item';
import type { ApiCall } from './call';

/**
 * 先记上日程: lets the timer know that this command leaves it something to do. It runs beside the reads of
 * the command and is awaited before its write, so that it costs no round trip and is never forgotten.
 */
export function onAgenda(matter: AgendaItem, { now }: ApiCall): Promise<void> {
  const noted = putOnAgenda(matter, now, now);
  // A command that is refused has nothing to wait for.
  noted.catch(() => undefined);
  return noted;
}
