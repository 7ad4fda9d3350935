import { eachAlone } from '../runtime/each-alone';
import { isOnAgenda } from '../store/agenda';
import { cloud } from '../store/cloud';
import { withJob } from './due-requests';
import type { Round } from './job';

/** Which of the functions that are called on demand have finished. */
export interface Woken {
  readonly derive: boolean;
  readonly learn: boolean;
}

/** 叫醒: calls the functions for figures and lessons, which take longer and may fail on their own. */
export async function wakeOthers(round: Round): Promise<Woken> {
  const { now, due, agenda } = round;
  const isDue = (matter: 'figures' | 'lessons' | 'studios' | 'day') =>
    isOnAgenda(agenda, matter, now);
  const counts = isDue('figures') && withJob(due, 'count', now).length > 0;
  const learns = isDue('lessons') && withJob(due, 'learn', now).length > 0;
  const day = isDue('day');
  const studios = isDue('studios');
  const [derive, learn] = await Promise.all([
    counts || day || studios ? call('derive', { day, studios }) : false,
    learns ? call('learn', {}) : false,
  ]);
  return { derive, learn };
}

/** @returns whether it finished */
async function call(name: string, data: object): Promise<boolean> {
  const done = await eachAlone(`wake ${name}`, [name], async () => {
    await cloud.callFunction({ name, data });
    return true;
  });
  return done.length > 0;
}
