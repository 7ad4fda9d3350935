import type { OpenId } from '../../core/domain/base/identity';
import type { CategoryCode } from '../../core/domain/category/category';
import type { NodeId } from '../../core/domain/org/org';
import type { Point } from '../../core/domain/org/point';
import { worklistKey } from '../../core/domain/request/model/list-keys';
import { RANKS } from '../../core/domain/request/model/state';
import { inTurns, type Turn } from '../../core/domain/request/model/turns';
import { needAt } from '../../core/domain/routing/dry-run';
import { ranked } from '../../core/domain/routing/routing';
import { type Need, specialists } from '../../core/domain/routing/specialists';
import type { Staffing } from '../../core/domain/routing/staffing';
import type { Directory } from '../../core/domain/studio/directory';
import type { StudioId } from '../../core/domain/studio/studio';
import { NEVER } from '../../core/domain/time/due';
import type { Moment } from '../../core/domain/time/moment';
import { eachAlone } from '../runtime/each-alone';
import { moveByClock } from '../runtime/move-by-clock';
import { isOnAgenda, nextLook } from '../store/agenda';
import { _ } from '../store/cloud';
import { staffingOf } from '../store/staffing';
import { MOST_ROWS } from '../store/table';
import { requests } from '../store/tables';
import { inThisOrder, withJob } from './due-requests';
import type { Job, Round } from './job';

/**
 * One run reads the first requests of at most this many groups with free members, and at most this
 * many of each.
 */
const GROUPS = 20;
const HEADS = 20;
/** How many new entries of the queue one write marks; the others follow a minute later. */
const CROSSED_OFF = 500;

/** Everything in the queue: a root's list contains all requests below it. */
function queued({ nodes }: Directory) {
  const roots = [...nodes.values()].filter(({ parent }) => parent === null);
  return { worklists: _.in(roots.map(({ _id }) => worklistKey('queued', _id))) };
}

/**
 * Requests that can be offered: not while an answer or a meeting is awaited, which an offer would
 * cancel.
 */
function callable(directory: Directory) {
  return { ...queued(directory), paused: _.eq(null) };
}

/** Requests that wait for the same members: one category, one place, the same studios tried. */
interface Group {
  readonly _id: {
    readonly category: CategoryCode;
    readonly nodeId: NodeId;
    readonly tried: readonly StudioId[];
    /** The exact point, if it was marked, because some studios serve it only by their radius. */
    readonly point?: Point | null;
  };
  readonly waiting: readonly Waiting[];
}

/** One request of a group. */
interface Waiting extends Turn {
  readonly id: string;
}

/**
 * 叫号: offers queued requests to volunteers who became free. Askers take turns, see `inTurns`: nobody
 * waits behind another account's many requests. A request whose offer fails keeps its place. The queue is read by groups that wait for the
 * same members, and only groups with a free member are read, so thousands of requests for full studios
 * do not delay a request for a studio that has capacity.
 */
export const offerFromQueue: Job = async (round) => {
  if (!isLookedAt(round)) return 0;
  const { now } = round;
  const directory = await round.directory();
  const groups = await waitingGroups(directory);
  if (groups.length === 0) return 0;
  const needs = groups.map((group) => needOfGroup(group, directory));
  const staffing = await staffingOf(
    needs.flatMap((need) => specialists(need, directory).map(({ _id }) => _id)),
  );
  const free = groups.filter((_group, index) => {
    const need = needs[index];
    return need && ranked(need, directory, staffing, now).length > 0;
  });
  const heads = await inThisOrder(headsOf(free, staffing));
  const world = { directory, staffing, waiting: [], now };
  const moved = await eachAlone('call queue', heads, (request) =>
    moveByClock({ request, move: { do: 'offerFromQueue' } }, world),
  );
  return moved.filter(Boolean).length;
};

/** Is anybody in the queue, newly or since an earlier run? */
function isLookedAt({ now, due, agenda }: Round): boolean {
  return isOnAgenda(agenda, 'queue', now) || withJob(due, 'queue', now).length > 0;
}

/** While the queue is not empty each run looks at it, because members become free with time as well. */
export async function nextOfQueue(round: Round): Promise<Moment> {
  const { now, agenda } = round;
  if (!isLookedAt(round)) return nextLook(agenda, 'queue');
  const where = queued(await round.directory());
  const [one] = await requests.list({ where, limit: 1, fields: ['rank'] });
  if (!one) return NEVER;
  return isOnAgenda(agenda, 'queue', now) ? nextLook(agenda, 'queue') : now;
}

/** New entries of the queue are recorded on the agenda. */
export async function crossOff({ now, due }: Round): Promise<void> {
  const ids = withJob(due, 'queue', now).slice(0, CROSSED_OFF);
  if (ids.length === 0) return;
  const entered = { job: 'queue', at: _.lte(now) };
  await requests.update({ _id: _.in(ids) }, { due: _.pull(entered) });
}

async function waitingGroups(directory: Directory): Promise<Group[]> {
  const $ = _.aggregate;
  const { list } = (await (
    await requests.aggregate()
  )
    .match(callable(directory))
    .group({
      _id: {
        category: '$category',
        nodeId: '$place.nodeId',
        tried: '$tried',
        point: '$place.point',
      },
      waiting: $.push({
        id: '$_id',
        asker: '$asker',
        rank: '$rank',
        submittedAt: '$submittedAt',
      }),
    })
    .limit(MOST_ROWS)
    .end()) as { list: Group[] };
  return list;
}

function needOfGroup({ _id, waiting }: Group, { nodes }: Directory): Need {
  const { category, nodeId, tried, point } = _id;
  const place = nodes.get(nodeId);
  const ancestors = place?.ancestors ?? [];
  const blank = { _id: nodeId, kind: 'building', name: '', parent: null, ancestors } as const;
  const rank = RANKS.find((one) => waiting.some((request) => request.rank === one)) ?? 2;
  return { ...needAt(category, place ?? blank, point ?? undefined), rank, tried };
}

/** The ids of the first of each group, groups and requests in turn. */
function headsOf(free: readonly Group[], staffing: Staffing): string[] {
  const carriedFor = (asker: OpenId) => staffing.carriedFor(asker);
  const groupOf = new Map(free.flatMap((group) => group.waiting.map(({ id }) => [id, group])));
  const taken = new Map<Group, number>();
  return inTurns([...free.flatMap(({ waiting }) => waiting)], carriedFor).flatMap(({ id }) => {
    const group = groupOf.get(id);
    if (!group) return [];
    const count = taken.get(group) ?? 0;
    if (count >= HEADS || (count === 0 && taken.size >= GROUPS)) return [];
    taken.set(group, count + 1);
    return [id];
  });
}
