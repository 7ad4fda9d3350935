import { isDanger } from '../../core/domain/category/danger';
import type { StaffingWanted } from '../../core/domain/policy/staffing-wanted';
import {
  type InTurn,
  type Queued,
  queuesFor,
  staffingInTurn,
} from '../../core/domain/routing/queue';
import { specialists } from '../../core/domain/routing/specialists';
import type { Staffing } from '../../core/domain/routing/staffing';
import type { Directory } from '../../core/domain/studio/directory';
import type { Studio } from '../../core/domain/studio/studio';
import type { Moment } from '../../core/domain/time/moment';
import { _ } from './cloud';
import { staffingOf } from './staffing';
import { MOST_ROWS } from './table';
import { requests } from './tables';

/** The fields of waiting requests that routing needs. */
const FIELDS = [
  'category',
  'ancestors',
  'place',
  'asker',
  'askerName',
  'concerned',
  'joined',
  'avoid',
  'excludedVolunteers',
  'rank',
  'tried',
  'submittedAt',
] as const;

/** 人手与排队: the staffing of studios, and the requests that wait for them. */
export interface Seen {
  readonly staffing: Staffing;
  readonly waiting: readonly Queued[];
}

/**
 * The staffing that these decisions need, and the requests that wait for the same volunteers, in one
 * round trip.
 */
export async function seeStaffing(
  wanted: readonly StaffingWanted[],
  directory: Directory,
): Promise<Seen> {
  const needs = wanted.flatMap((one) => one.for ?? []);
  const besides = wanted.flatMap((one) => one.studios ?? []);
  const studios = [...new Set(needs.flatMap((one) => specialists(one, directory)))];
  // Dangerous requests do not queue, so the queue is not read for them.
  const waits = needs.filter((one) => !isDanger(one));
  const contested = new Set(waits.flatMap((one) => specialists(one, directory)));
  const [staffing, waiting] = await Promise.all([
    staffingOf([...besides, ...studios.map(({ _id }) => _id)]),
    waitingFor([...contested], directory),
  ]);
  return { staffing, waiting };
}

/** The staffing that is left for one request after all requests ahead of it in the queue. */
export async function staffingFor(
  need: InTurn,
  directory: Directory,
  now: Moment,
): Promise<Staffing> {
  const { staffing, waiting } = await seeStaffing([{ for: need }], directory);
  return staffingInTurn(need, waiting, directory, staffing, now);
}

/** The staffing that a command needs. */
export async function readStaffing(
  wanted: StaffingWanted,
  directory: Directory,
  now: Moment,
): Promise<Staffing> {
  if (wanted.for) return staffingFor(wanted.for, directory, now);
  return staffingOf(wanted.studios ?? []);
}

async function waitingFor(studios: readonly Studio[], directory: Directory): Promise<Queued[]> {
  if (studios.length === 0) return [];
  const { desks, categories } = queuesFor(studios, directory);
  return requests.list({
    where: { worklists: _.in([...desks]), category: _.in([...categories]), paused: _.eq(null) },
    orderBy: [
      ['rank', 'asc'],
      ['submittedAt', 'asc'],
    ],
    limit: MOST_ROWS,
    fields: FIELDS,
  });
}
