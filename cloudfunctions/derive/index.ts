import { type Moment, minutesAfter } from '../../core/domain/time/moment';
import { readDirectory } from '../store/directory-cache';
import { progress } from '../store/tables';
import { countChanged } from './count-changed';
import { followStudios } from './follow-studios';
import { recordLately } from './record-lately';
import { turnDays } from './turn-days';

/** It stops taking up new work in time before the platform's timeout (20 s in its config.json). */
const WORK_MS = 12_000;

/**
 * A command writes under the moment at which it began, lands within the platform's timeout, and on
 * a machine whose clock may be a little off: what changed this long ago is looked at once more.
 */
const LATE_MINUTES = 2;

const NAME = 'derive';
const BEGINNING = { _id: NAME, requestsUpTo: '', studiosUpTo: '' };

/**
 * 云函数 `derive`: wakes each minute and brings up to date what is kept of one document in another:
 * the figures of a day, the path of a studio on its volunteers, and how a studio answered lately. Each is computed anew from the
 * documents it comes from, so that doing it twice changes nothing; how far it came is written last,
 * so that a run that died is done again.
 */
export async function main(): Promise<{ days: number; studios: number; upTo: Moment }> {
  const now = new Date().toISOString();
  const until = Date.now() + WORK_MS;
  const [known, directory] = await Promise.all([progress.find(NAME), readDirectory()]);
  const { requestsUpTo, studiosUpTo } = known ?? BEGINNING;
  const [days, studios] = await Promise.all([
    countChanged(lookingBack(requestsUpTo), directory, now, until),
    followStudios(lookingBack(studiosUpTo), now, until),
    recordLately(directory, now),
  ]);
  await turnDays(now);
  if (days.done + studios.done > 0) {
    const reached = { requestsUpTo: days.upTo, studiosUpTo: studios.upTo };
    if (known) await progress.update({ _id: NAME }, reached);
    else await progress.insert({ _id: NAME, ...reached });
  }
  return { days: days.done, studios: studios.done, upTo: days.upTo };
}

function lookingBack(upTo: string): string {
  return upTo && minutesAfter(upTo, -LATE_MINUTES);
}
