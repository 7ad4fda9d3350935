import { staffingWantedByClock } from '../../core/domain/policy/clock-move';
import { countOffers } from '../../core/domain/policy/decide-by-clock';
import { decideNew } from '../../core/domain/policy/decide-new';
import { conclude } from '../../core/domain/request/commands/conclude';
import {
  askerOf,
  draftOfPart,
  isOver,
  reportPart,
} from '../../core/domain/request/commands/subrequests';
import type { Decision } from '../../core/domain/request/model/decision';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import type { Subrequest } from '../../core/domain/request/model/subrequest';
import { staffingInTurn } from '../../core/domain/routing/queue';
import { needOf } from '../../core/domain/routing/specialists';
import type { Directory } from '../../core/domain/studio/directory';
import { dueFor } from '../../core/domain/time/due';
import type { Moment } from '../../core/domain/time/moment';
import { _ } from '../store/cloud';
import { seeStaffing } from '../store/queue';
import { save } from '../store/save';
import { MOST_ROWS } from '../store/table';
import { requests } from '../store/tables';
import { eachAlone } from './each-alone';
import { moveByClock } from './move-by-clock';

type ById = ReadonlyMap<string, ServiceRequest>;

/**
 * 分办善后: creates recorded subrequests, tells the parent when one is done, and moves and ends them with
 * the parent. Each step can be repeated and the due job is removed last, so this finishes what a
 * killed function left.
 *
 * @param due requests with a due `subrequests` job
 * @returns how many documents were changed
 */
export async function settleSubrequests(
  due: readonly ServiceRequest[],
  directory: Directory,
  now: Moment,
): Promise<number> {
  if (due.length === 0) return 0;
  const related = await relatedTo(due);
  const wanted = due.flatMap((parent) => [
    ...missing(parent, related).map((part) => ({
      for: needOf(draftOfPart(parent, part), askerOf(parent)),
    })),
    ...childrenOf(parent, related).map((part) =>
      staffingWantedByClock({ do: 'followParent', parent }, part, now),
    ),
  ]);
  const seen = await seeStaffing(wanted, directory);
  const { staffing, waiting } = seen;
  const make = async (parent: ServiceRequest, part: Subrequest): Promise<boolean> => {
    const draft = draftOfPart(parent, part);
    const by = askerOf(parent);
    const inTurn = staffingInTurn(needOf(draft, by), waiting, directory, staffing, now);
    const decision = decideNew(part.id, draft, by, { directory, staffing: inTurn, now });
    countOffers(decision, staffing);
    return requests.insert(conclude(decision, null, directory, now).next);
  };

  const follow = async (parent: ServiceRequest, request: ServiceRequest): Promise<boolean> => {
    const move = { do: 'followParent', parent } as const;
    return (await moveByClock({ request, move }, { ...seen, directory, now })) ?? true;
  };

  const changed = await eachAlone('settle parts', due, async (one) => {
    const made = missing(one, related).map((part) => make(one, part));
    const followed = childrenOf(one, related).map((part) => follow(one, part));
    const parent = one.parent && related.get(one.parent.id);
    // A resident may confirm within the minute before the patrol runs.
    const done = one.state === 'resolved' || one.state === 'closed';
    const told =
      parent && done ? write(parent, reportPart(parent, one, now), directory, now) : nothing;
    const written = await Promise.all([...made, ...followed, told]);
    // Somebody else changed one of them; it is looked at again in a minute.
    if (written.includes(false)) return 0;
    const at = dueFor(one, 'subrequests');
    await requests.update({ _id: one._id }, { due: _.pull({ job: 'subrequests', at }) });
    return written.length;
  });
  return changed.reduce((total, one) => total + one, 0);
}

const nothing = Promise.resolve(true);

/** The subrequests and parents of these requests, in one round trip. */
async function relatedTo(due: readonly ServiceRequest[]): Promise<ById> {
  const ids = due.flatMap(({ subrequests: parts, parent }) => [
    ...parts.map(({ id }) => id),
    ...(parent ? [parent.id] : []),
  ]);
  const found = await requests.list({ where: { _id: _.in([...new Set(ids)]) }, limit: MOST_ROWS });
  return new Map(found.map((one) => [one._id, one]));
}

/** Subrequests that are recorded and not created yet; none when the parent has ended. */
function missing(one: ServiceRequest, related: ById): readonly Subrequest[] {
  return isOver(one) ? [] : one.subrequests.filter(({ id }) => !related.has(id));
}

function childrenOf({ subrequests: parts }: ServiceRequest, related: ById): ServiceRequest[] {
  return parts.flatMap(({ id }) => related.get(id) ?? []);
}

async function write(
  before: ServiceRequest,
  decision: Decision | null,
  directory: Directory,
  now: Moment,
): Promise<boolean> {
  if (!decision) return true;
  const { next, newNotices } = conclude(decision, null, directory, now);
  return save(requests, before, next, newNotices);
}
