import type { Announcement, AnnouncementJob } from '../../core/domain/announcement/announcement';
import {
  alsoFor,
  goesOnAt,
  nextStretch,
  PACE,
  shareOf,
  upToWhoWaits,
} from '../../core/domain/announcement/walk';
import type { Person } from '../../core/domain/person/person';
import { chosenAt } from '../../core/domain/settings/settings';
import { type Due, dueFor } from '../../core/domain/time/due';
import type { Moment } from '../../core/domain/time/moment';
import { isQuiet } from '../../core/domain/time/quiet-hours';
import { eachAlone } from '../runtime/each-alone';
import { newsReadersOf } from '../store/audience';
import { _ } from '../store/cloud';
import { readChosen, readDirectory } from '../store/directory-cache';
import { planLimitOf } from '../store/plan-limit';
import { announcements, people } from '../store/tables';
import { tellNews } from './tell-news';

/** How many announcements are walked at a time; others wait their turn. */
const AT_ONCE = 10;

/** How many people are told in parallel. */
const STEP = PACE.perSecond / 2;

/** The time of one step, so that no second has more than `PACE.perSecond`. */
const STEP_MS = 500;

/** The fields that are read of each person. */
const FIELDS = ['ancestors', 'standings', 'credits', 'lastSentAt'] as const;
type Reader = Pick<Person, '_id' | (typeof FIELDS)[number]>;

/**
 * 通知受众: sends WeChat messages for the next stretch of each announcement that is due. Everybody can
 * read an announcement without this, so only people with a credit are looked up, and nobody else costs
 * anything. Claiming a stretch moves its due time, so the pace does not depend on how many functions
 * run. If a run dies, the next one begins at the same cursor, and the ledger prevents a second
 * message.
 *
 * @param until no new stretch begins after this moment, in milliseconds since 1970
 * @returns how many people were told
 */
export async function tellAudiences(until: number): Promise<number> {
  const now = new Date().toISOString();
  const walked = await announcements.list({
    where: { 'due.at': _.gt('') },
    orderBy: [['due.at', 'asc']],
    limit: AT_ONCE,
  });
  let total = 0;
  // Sequentially: in parallel, all together would exceed the pace.
  for (const announcement of walked) {
    const dueAt = dueFor(announcement, 'tell');
    if (dueAt === null || dueAt > now) continue;
    const stretch: Stretch = { announcement, dueAt, walked, now, until };
    const [told = 0] = await eachAlone('tell an audience', [stretch], tellStretch);
    total += told;
  }
  return total;
}

/** 一段: the stretch of one announcement that a run covers. */
interface Stretch {
  readonly announcement: Announcement;
  readonly dueAt: Moment;
  /** All announcements that are being walked, including this one. */
  readonly walked: readonly Announcement[];
  readonly now: Moment;
  readonly until: number;
}

async function tellStretch(stretch: Stretch): Promise<number> {
  const { announcement, dueAt, walked, now } = stretch;
  const { _id, cursor } = announcement;
  const { quiet } = chosenAt(announcement.ancestors, await readChosen());
  const again = nextStretch(now, quiet ?? undefined);
  const claimed = await announcements.update(
    { _id, cursor, ...isDueAt(dueAt) },
    { due: dueToTell(again) },
  );
  if (claimed === 0 || isQuiet(now, quiet ?? undefined)) return 0;

  const most = shareOf(walked.length);
  const found = await people.list({
    where: newsReadersOf(announcement),
    orderBy: [['_id', 'asc']],
    limit: most,
    fields: FIELDS,
  });
  const { readers, waitsUntil } = upToWhoWaits(found, now);
  const { last, told } = await tellInSteps(readers, stretch);
  const isOver = found.length < most && last === found.at(-1)?._id;
  const count = told.get(_id) ?? 0;
  const goesOn = isOver
    ? null
    : goesOnAt(announcement.told, count, waitsUntil ?? again, quiet ?? undefined);
  await announcements.update(
    { _id, ...isDueAt(again) },
    { cursor: last ?? cursor, due: dueToTell(goesOn), told: _.inc(count) },
  );
  await countFolded(told, _id);
  return readers.length;
}

function isDueAt(at: Moment) {
  return { due: _.elemMatch({ job: 'tell', at }) };
}

function dueToTell(at: Moment | null): readonly Due<AnnouncementJob>[] {
  return at === null ? [] : [{ job: 'tell', at }];
}

interface Walked {
  /** The last person who was processed; undefined when there was nobody. */
  readonly last: string | undefined;
  /** How many people were told of which announcement. */
  readonly told: ReadonlyMap<string, number>;
}

const NOBODY: Walked = { last: undefined, told: new Map() };

async function tellInSteps(readers: readonly Reader[], stretch: Stretch): Promise<Walked> {
  const { announcement, walked, now, until } = stretch;
  if (readers.length === 0) return NOBODY;
  // A node may have been renamed since the announcement was written.
  const directory = await readDirectory();
  const others = walked.filter(({ _id }) => _id !== announcement._id);
  const told = new Map<string, number>();
  let last: string | undefined;
  for (let from = 0; from < readers.length && Date.now() < until; from += STEP) {
    if (from > 0) await rest();
    const step = readers.slice(from, from + STEP);
    const tried = await eachAlone('tell the news', step, async (reader) => ({
      reader,
      ids: await orLater(
        tellNews(reader, [announcement, ...alsoFor(reader, others)], directory, now),
      ),
    }));
    for (const id of tried.flatMap(({ ids }) => ids ?? [])) told.set(id, (told.get(id) ?? 0) + 1);
    const waits = tried.find(({ ids }) => ids === null)?.reader;
    if (waits) return { last: step[step.indexOf(waits) - 1]?._id ?? last, told };
    last = step.at(-1)?._id;
  }
  return { last, told };
}

/** Null when the plan has no capacity now: the walk comes back and skips people who were told. */
async function orLater(told: Promise<readonly string[]>): Promise<readonly string[] | null> {
  try {
    return await told;
  } catch (error) {
    if (planLimitOf(error)) return null;
    throw error;
  }
}

/** Other announcements that this one's messages covered. */
async function countFolded(told: ReadonlyMap<string, number>, id: string): Promise<void> {
  const folded = [...told].filter(([other]) => other !== id);
  await Promise.all(
    folded.map(([_id, count]) => announcements.update({ _id }, { told: _.inc(count) })),
  );
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, STEP_MS));
}
