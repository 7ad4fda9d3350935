import type { ApiResult } from '../../core/contract/api-event';
import { Refusal } from '../../core/domain/base/refusal';
import { caller, refused } from '../runtime/caller';
import { eachAlone } from '../runtime/each-alone';
import { isOnAgenda, readAgenda } from '../store/agenda';
import { readDirectory } from '../store/directory-cache';
import { hurry, keepPace } from '../store/pace';
import { planLimitOf } from '../store/plan-limit';
import { moveStored } from '../store/shape/walk';
import { applications } from './applications';
import { sweepAppointments } from './appointments';
import { seeToArchive } from './archive';
import { comeBack } from './come-back';
import { dueRequests } from './due-requests';
import { erase } from './erase';
import { handOver } from './hand-over';
import type { Job, Round } from './job';
import { climbLadder } from './ladder';
import { seeToPlans } from './plans';
import { confirmations, qualifications } from './qualifications';
import { offerFromQueue } from './queue';
import { recheckWords } from './recheck';
import { release } from './release';
import { retainRequests } from './retain';
import { retainOthers } from './retain-others';
import { settleAgenda } from './settle-agenda';
import { seeToParts } from './subrequests';
import { isKnownTaken, isTaken, take } from './take';
import { tellAll } from './tell-all';
import { recheckUploads, sweepUploads } from './uploads';
import { toWake, wakeOthers } from './wake';

/** One line per job. */
const JOBS: Readonly<Record<string, Job>> = {
  ladder: climbLadder,
  handOver,
  comeBack,
  release,
  applications,
  qualifications,
  confirmations,
  parts: seeToParts,
  queue: offerFromQueue,
  recheck: recheckWords,
  erase,
  retainRequests,
  retainOthers,
  sweepUploads,
  recheckUploads,
  plans: seeToPlans,
  appointments: sweepAppointments,
};

/** How long a run moves documents to new shapes, well within the platform's timeout. */
const MOVE_MS = 10_000;

/**
 * Its share of the plan's queries per second, and how long a run keeps to it, well within its timeout.
 */
const SHARE = 1 / 4;
const PACED_MS = 25_000;

/**
 * 云函数 `patrol`: the only timer, which it alone obeys. It runs each minute, makes two reads (the
 * agenda, and requests with due jobs) and does what is due, which is mostly nothing. While another
 * run works it makes one read, or none if its process knows that already. After a change of shapes it
 * first moves all documents, because queries would miss the others.
 *
 * @returns how many documents were changed
 */
export async function main(): Promise<Patrolled | ApiResult<never>> {
  if (caller() !== 'timer') return refused('cloud/timer-only');
  keepPace(SHARE, PACED_MS);
  try {
    return await patrol();
  } catch (error) {
    // The agenda is of a later build, which is being deployed and has a timer of its own.
    if (error instanceof Refusal) return { changed: 0 };
    const limit = planLimitOf(error);
    if (!limit) throw error;
    // Everything is still due in a minute.
    console.error(JSON.stringify({ planLimit: limit, error: String(error) }));
    return { changed: 0 };
  }
}

interface Patrolled {
  readonly changed: number;
}

async function patrol(): Promise<Patrolled> {
  const until = Date.now() + MOVE_MS;
  const now = new Date().toISOString();
  if (isKnownTaken(now)) return { changed: 0 };
  let known = await readAgenda();
  if (isTaken(known, now)) return { changed: 0 };
  if (isOnAgenda(known, 'archive', now)) {
    const [takesIn] = await eachAlone('archive', [now], (at) => seeToArchive(at, until));
    if (takesIn) return { changed: 0 };
    known = await readAgenda();
  }
  // A failure is logged, and the other jobs run.
  const [moved = known] = await eachAlone('move documents', [known], (one) =>
    moveStored(one, now, until),
  );
  if (moved === null) return { changed: 0 };
  const due = await dueRequests(now);
  const wanted = toWake({ now, due, agenda: moved });
  const agenda = await take(now, due, moved, wanted);
  if (!agenda) return { changed: 0 };
  // Danger is never delayed by the pace.
  if (due.some(({ rank }) => rank === 0)) hurry();
  const round: Round = { now, due, agenda, directory: once(readDirectory) };
  const [changed, woken] = await Promise.all([doJobs(round), wakeOthers(round, wanted)]);
  await eachAlone('patrol tell', [changed], (count) => tellAll(round, count > 0));
  await eachAlone('patrol agenda', [woken], (others) => settleAgenda(round, wanted, others));
  return { changed };
}

async function doJobs(round: Round): Promise<number> {
  const done = await Promise.all(
    Object.entries(JOBS).map(([name, job]) => eachAlone(`patrol ${name}`, [round], job)),
  );
  return done.flat().reduce((total, one) => total + one, 0);
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}
