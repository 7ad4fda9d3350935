import { eachAlone } from '../runtime/each-alone';
import { isOnAgenda } from '../store/agenda';
import { cloud } from '../store/cloud';
import { withJob } from './due-requests';
import type { Round } from './job';

/** Which of the functions that sleep until they are needed have done their work now. */
export interface Woken {
  readonly derive: boolean;
  readonly learn: boolean;
}

/** 叫醒: figures and examples are worked out by functions of their own, which take longer and may fail. */
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

/** @returns whether it came to its end */
async function call(name: string, data: object): Promise<boolean> {
  const done = await eachAlone(`wake ${name}`, [name], async () => {
    await cloud.callFunction({ name, data });
    return true;
  });
  return done.length > 0;
}
