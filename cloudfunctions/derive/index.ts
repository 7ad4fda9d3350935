import type { ApiResult } from '../../core/contract/api-event';
import { type Moment, minutesAfter } from '../../core/domain/time/moment';
import { caller, refused } from '../runtime/caller';
import { _ } from '../store/cloud';
import type { Progress } from '../store/collections/progress';
import { readDirectory } from '../store/directory-cache';
import { keepPace } from '../store/pace';
import { tableOf } from '../store/table';
import { studios } from '../store/tables';
import { countChanged } from './count-changed';
import { followStudios } from './follow-studios';
import { followTree } from './follow-tree';
import { recordLately } from './record-lately';
import { recordOutcomes } from './record-outcomes';
import { turnDays } from './turn-days';

/** It takes up no new work this long before the platform's timeout (20 s in its config.json). */
const WORK_MS = 12_000;

/**
 * Its share of the plan's queries per second, beside `patrol`; a run that would be too late ignores
 * it.
 */
const SHARE = 1 / 6;
const PACED_MS = 6_000;

/**
 * A command stores the moment at which it began, is written within the platform's timeout, and runs on
 * a machine whose clock may be slightly off. So changes of this long ago are looked at once more.
 */
const LATE_MINUTES = 2;

const progress = tableOf('progress');

const NAME = 'derive';
const BEGINNING = { _id: NAME, studiosUpTo: '' };

/**
 * 云函数 `derive`: called by `patrol` alone, after changes and once a day. It updates data that one document
 * copies or computes from others: the figures of a day, the studio's path on its volunteers, a node's
 * path on everything there, and each studio's recent record and results. Everything is computed from
 * its sources, so repeating it changes nothing; due entries are removed last, so a run that died is
 * repeated.
 *
 * @param event `day`: a new day has begun, so that totals change without a change of data; `studios`:
 * a studio may have moved, which is assumed when it is absent
 */
export async function main({
  day = false,
  studios: moved = true,
}: Wanted = {}): Promise<Derived | ApiResult<never>> {
  if (caller() !== 'patrol') return refused('cloud/timer-only');
  const now = new Date().toISOString();
  const until = Date.now() + WORK_MS;
  keepPace(SHARE, PACED_MS);
  const directory = await readDirectory();
  const [counted, followed] = await Promise.all([
    countChanged(directory, now, until),
    moved ? followMoved(now, until) : 0,
    day ? turnDays(now) : null,
  ]);
  // Moving changes where requests are counted, so it does not run in parallel with the counting.
  const treeFollowed = await followTree(directory, now, until);
  await recordLately(day ? [...directory.studios.keys()] : counted.studios, now, until);
  if (day) await recordOutcomes(directory, now, until);
  return { days: counted.days, studios: followed, left: counted.left, treeFollowed };
}

/** The work that `patrol` knows to be due, besides counting requests. */
interface Wanted {
  readonly day?: boolean;
  readonly studios?: boolean;
}

/** The result of one run, and whether there is more to count. */
interface Derived {
  readonly days: number;
  readonly studios: number;
  readonly left: boolean;
  /** Everything follows the tree; otherwise it is called again in a minute. */
  readonly treeFollowed: boolean;
}

/** @returns how many studios had changed */
async function followMoved(now: Moment, until: number): Promise<number> {
  const known = await progress.find(NAME);
  const { studiosUpTo } = known ?? BEGINNING;
  const { done, upTo } = await followStudios(lookingBack(studiosUpTo), now, until);
  if (done > 0) await reachedStudios(known, upTo);
  return done;
}

async function reachedStudios(known: Progress | null, studiosUpTo: Moment): Promise<void> {
  await studios.update(
    { due: _.elemMatch({ job: 'follow', at: _.lte(studiosUpTo) }) },
    { due: _.pull({ job: 'follow', at: _.lte(studiosUpTo) }) },
  );
  if (known) await progress.update({ _id: NAME }, { studiosUpTo });
  else await progress.insert({ _id: NAME, studiosUpTo });
}

function lookingBack(upTo: string): string {
  return upTo && minutesAfter(upTo, -LATE_MINUTES);
}
