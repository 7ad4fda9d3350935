import { type Moment, minutesAfter } from '../../core/domain/time/moment';
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

/** It stops taking up new work in time before the platform's timeout (20 s in its config.json). */
const WORK_MS = 12_000;

/** Of what the plan answers in a second, beside `patrol`; a run that would not end in time hurries. */
const SHARE = 1 / 6;
const PACED_MS = 6_000;

/**
 * A command writes under the moment at which it began, lands within the platform's timeout, and on
 * a machine whose clock may be a little off: what changed this long ago is looked at once more.
 */
const LATE_MINUTES = 2;

const progress = tableOf('progress');

const NAME = 'derive';
const BEGINNING = { _id: NAME, studiosUpTo: '' };

/**
 * 云函数 `derive`: called by `patrol` when something has changed, and once a day. It brings up to date
 * what is kept of one document in another: the figures of a day, the path of a studio on its volunteers,
 * that of a node on all that is there, how a studio answered lately, and how much it got done. Each is computed anew from the
 * documents it comes from, so that doing it twice changes nothing; what was done is crossed off last, so
 * that a run that died is done again.
 *
 * @param event `day`: a new day has begun, so that also what nobody touched counts otherwise;
 * `studios`: a studio may have moved, as is taken for granted where it is not said
 */
export async function main({ day = false, studios: moved = true }: Wanted = {}): Promise<Derived> {
  const now = new Date().toISOString();
  const until = Date.now() + WORK_MS;
  keepPace(SHARE, PACED_MS);
  const directory = await readDirectory();
  const [counted, followed] = await Promise.all([
    countChanged(directory, now, until),
    moved ? followMoved(now, until) : 0,
    day ? turnDays(now) : null,
  ]);
  // What moves is counted where it was: not beside the counting above.
  await followTree(directory, now, until);
  await recordLately(day ? [...directory.studios.keys()] : counted.studios, now, until);
  if (day) await recordOutcomes(directory, now, until);
  return { days: counted.days, studios: followed, left: counted.left };
}

/** What `patrol` knows to be due, besides requests to be counted. */
interface Wanted {
  readonly day?: boolean;
  readonly studios?: boolean;
}

/** What one run did, and whether there is more to count. */
interface Derived {
  readonly days: number;
  readonly studios: number;
  readonly left: boolean;
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
