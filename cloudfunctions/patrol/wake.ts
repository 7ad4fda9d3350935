import { type Moment, minutesAfter } from '../../core/domain/time/moment';
import { eachAlone } from '../runtime/each-alone';
import { isOnAgenda } from '../store/agenda';
import type { AgendaItem } from '../store/agenda-item';
import { cloud } from '../store/cloud';
import { withJob } from './due-requests';
import type { Round } from './job';

/** Which of the functions that are called on demand are to run, or have finished. */
export interface Woken {
  readonly derive: boolean;
  readonly learn: boolean;
}

/** 叫醒以后 */
export interface Awake extends Woken {
  /** Whether everything follows the tree, as far as it is known. */
  readonly treeFollowed: boolean;
}

/** Minutes until figures are counted again, and until examples are learnt again. */
const FIGURES_MINUTES = 5;
const LESSONS_MINUTES = 60;

/** The functions to call in this run. */
export function toWake({ now, due, agenda }: Pick<Round, 'now' | 'due' | 'agenda'>): Woken {
  const isDue = (matter: AgendaItem) => isOnAgenda(agenda, matter, now);
  const counts = isDue('figures') && withJob(due, 'count', now).length > 0;
  const learn = isDue('lessons') && withJob(due, 'learn', now).length > 0;
  return { derive: counts || isDue('day') || isDue('studios'), learn };
}

/** When both are looked at next after they were called. */
export function againAt({ derive, learn }: Woken, now: Moment) {
  return {
    ...(derive && { figures: minutesAfter(now, FIGURES_MINUTES) }),
    ...(learn && { lessons: minutesAfter(now, LESSONS_MINUTES) }),
  };
}

/** 叫醒: calls the functions for figures and lessons, which take longer and may fail on their own. */
export async function wakeOthers({ now, agenda }: Round, wanted: Woken): Promise<Awake> {
  const isDue = (matter: AgendaItem) => isOnAgenda(agenda, matter, now);
  const moved = { day: isDue('day'), studios: isDue('studios') };
  const [derive, learn] = await Promise.all([
    wanted.derive && call('derive', moved),
    wanted.learn && call('learn', {}),
  ]);
  const treeFollowed = !wanted.derive || (derive && derive.treeFollowed !== false);
  return { derive: Boolean(derive), learn: Boolean(learn), treeFollowed };
}

/** @returns its answer; false when it did not finish */
async function call(name: string, data: object) {
  const [answer = false] = await eachAlone(`wake ${name}`, [name], async () => {
    const { result } = (await cloud.callFunction({ name, data })) as {
      result?: { readonly treeFollowed?: boolean } | null;
    };
    return result ?? {};
  });
  return answer;
}
