import type { CategoryCode } from '../../core/domain/category/category';
import type { NodeId } from '../../core/domain/org/org';
import type { Point } from '../../core/domain/org/point';
import { conclude } from '../../core/domain/request/commands/conclude';
import { offer } from '../../core/domain/request/commands/hands';
import type { Rank, ServiceRequest } from '../../core/domain/request/model/state';
import { questionAt } from '../../core/domain/routing/dry-run';
import { byTurn } from '../../core/domain/routing/queue';
import { ranked, route } from '../../core/domain/routing/routing';
import { type RouteQuestion, specialists } from '../../core/domain/routing/specialists';
import type { Staffing } from '../../core/domain/routing/staffing';
import type { Directory } from '../../core/domain/studio/directory';
import type { StudioId } from '../../core/domain/studio/studio';
import type { Moment } from '../../core/domain/time/moment';
import { eachAlone } from '../runtime/each-alone';
import { _ } from '../store/cloud';
import { save } from '../store/save';
import { staffingOf } from '../store/staffing';
import { requests } from '../store/tables';
import type { Job } from './job';

/** The platform's cap on rows per query. */
const ROWS = 1000;
/**
 * In one run, the heads of at most this many groups with free members are read, and at most this
 * many of each.
 */
const GROUPS = 20;
const HEADS = 20;

/** In the queue; not while an answer or a meeting is awaited, which an offer would undo. */
const WAITING = { queuedSince: _.gt(''), paused: _.eq(null) };

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
export const callQueue: Job = async ({ now, directory: reading }) => {
  const [groups, directory] = await Promise.all([waitingGroups(), reading]);
  if (groups.length === 0) return 0;
  const questions = groups.map((group) => questionOfGroup(group, directory));
  const staffing = await staffingOf(
    questions.flatMap((question) => specialists(question, directory).map(({ _id }) => _id)),
  );
  const free = groups.filter((_group, index) => {
    const question = questions[index];
    return question && ranked(question, directory, staffing, now).length > 0;
  });
  const heads = (await Promise.all(free.slice(0, GROUPS).map(headsOf))).flat().sort(byTurn);
  const moved = await eachAlone('call queue', heads, (one) => call(one, directory, staffing, now));
  return moved.filter(Boolean).length;
};

async function waitingGroups(): Promise<Group[]> {
  const $ = _.aggregate;
  const { list } = (await requests
    .aggregate()
    .match(WAITING)
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
    .limit(ROWS)
    .end()) as { list: Group[] };
  return list;
}

function questionOfGroup({ _id, rank }: Group, { nodes }: Directory): RouteQuestion {
  const { category, nodeId, tried, point } = _id;
  const place = nodes.get(nodeId);
  const ancestors = place?.ancestors ?? [];
  const blank = { _id: nodeId, kind: 'building', name: '', parent: null, ancestors } as const;
  return { ...questionAt(category, place ?? blank, point ?? undefined), rank, tried };
}

function headsOf({ _id }: Group): Promise<ServiceRequest[]> {
  return requests.list({
    where: {
      ...WAITING,
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

/**
 * Decides before its first await, so one after another: a member offered to one is not free for the
 * next.
 */
async function call(
  request: ServiceRequest,
  directory: Directory,
  staffing: Staffing,
  now: Moment,
): Promise<boolean> {
  const found = route(request, directory, staffing, now);
  if (found.owner.kind === 'office') return false;
  staffing.offer(found.owner.studioId);
  const chosen = { ...found, reasons: ['came-free', ...found.reasons] as const };
  const decision = offer(request, chosen, 'dispatched', '', 'clock', now);
  const { next, newNotices } = conclude(decision, null, now);
  return save(requests, request, next, newNotices);
}
