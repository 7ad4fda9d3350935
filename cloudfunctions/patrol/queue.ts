import type { CategoryCode } from '../../core/domain/category/category';
import type { NodeId } from '../../core/domain/org/org';
import type { Point } from '../../core/domain/org/point';
import { worklistKey } from '../../core/domain/request/model/list-keys';
import type { Rank, ServiceRequest } from '../../core/domain/request/model/state';
import { needAt } from '../../core/domain/routing/dry-run';
import { byTurn } from '../../core/domain/routing/queue';
import { ranked } from '../../core/domain/routing/routing';
import { type Need, specialists } from '../../core/domain/routing/specialists';
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
import { withJob } from './due-requests';
import type { Job, Round } from './job';

/**
 * In one run, the heads of at most this many groups with free members are read, and at most this
 * many of each.
 */
const GROUPS = 20;
/** So many who have come into the queue are crossed off in one write; the others a minute later. */
const CROSSED_OFF = 500;
const HEADS = 20;

/** All who are in the queue: a root's list holds everybody below it. */
function queued({ nodes }: Directory) {
  const roots = [...nodes.values()].filter(({ parent }) => parent === null);
  return { worklists: _.in(roots.map(({ _id }) => worklistKey('queued', _id))) };
}

/** Those who can be called: not while an answer or a meeting is awaited, which an offer would undo. */
function callable(directory: Directory) {
  return { ...queued(directory), paused: _.eq(null) };
}

/** Requests that wait for the same members: one category, one place, the same studios tried. */
interface Group {
  readonly _id: {
    readonly category: CategoryCode;
    readonly nodeId: NodeId;
    readonly tried: readonly StudioId[];
    /** Where exactly, if it was marked: some studios come by their reach alone. */
    readonly point?: Point | null;
  };
  readonly rank: Rank;
  readonly since: Moment;
}

/**
 * 叫号: whoever asked first is offered to whoever came free, those who come first before them; who was
 * called in vain has their place still.
 * The queue is looked at by groups that wait for the same hands, and only groups for which a hand is
 * free are read: thousands who wait for full studios keep nobody waiting whose studio has room.
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
  const read = free.slice(0, GROUPS).map((group) => headsOf(group, directory));
  const heads = (await Promise.all(read)).flat().sort(byTurn);
  const world = { directory, staffing, waiting: [], now };
  const moved = await eachAlone('call queue', heads, (request) =>
    moveByClock({ request, move: { do: 'offerFromQueue' } }, world),
  );
  return moved.filter(Boolean).length;
};

/** Somebody has come into the queue, or is in it since an earlier run. */
function isLookedAt({ now, due, agenda }: Round): boolean {
  return isOnAgenda(agenda, 'queue', now) || withJob(due, 'queue', now).length > 0;
}

/** As long as anybody is in the queue it is looked at in each run: hands come free by the hour, too. */
export async function nextOfQueue(round: Round): Promise<Moment> {
  const { now, agenda } = round;
  if (!isLookedAt(round)) return nextLook(agenda, 'queue');
  const where = queued(await round.directory());
  const [one] = await requests.list({ where, limit: 1, fields: ['rank'] });
  if (!one) return NEVER;
  return isOnAgenda(agenda, 'queue', now) ? nextLook(agenda, 'queue') : now;
}

/** Those who have come into the queue stand on the agenda from now on. */
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
      rank: $.min('$rank'),
      since: $.min('$submittedAt'),
    })
    .sort({ rank: 1, since: 1 })
    .limit(MOST_ROWS)
    .end()) as { list: Group[] };
  return list;
}

function needOfGroup({ _id, rank }: Group, { nodes }: Directory): Need {
  const { category, nodeId, tried, point } = _id;
  const place = nodes.get(nodeId);
  const ancestors = place?.ancestors ?? [];
  const blank = { _id: nodeId, kind: 'building', name: '', parent: null, ancestors } as const;
  return { ...needAt(category, place ?? blank, point ?? undefined), rank, tried };
}

function headsOf({ _id }: Group, directory: Directory): Promise<ServiceRequest[]> {
  return requests.list({
    where: {
      ...callable(directory),
      category: _id.category,
      'place.nodeId': _id.nodeId,
      tried: _.eq([..._id.tried]),
      'place.point': _.eq(_id.point ?? null),
    },
    orderBy: [
      ['rank', 'asc'],
      ['submittedAt', 'asc'],
    ],
    limit: HEADS,
  });
}
