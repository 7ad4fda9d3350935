import { decideNew } from '../../core/domain/policy/decide-new';
import { conclude } from '../../core/domain/request/commands/conclude';
import { placeWithParent, relocate } from '../../core/domain/request/commands/relocate';
import {
  askerOf,
  draftOfPart,
  endWithParent,
  isOver,
  reportPart,
} from '../../core/domain/request/commands/subrequests';
import type { Decision } from '../../core/domain/request/model/decision';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import type { Subrequest } from '../../core/domain/request/model/subrequest';
import { staffingInTurn } from '../../core/domain/routing/queue';
import { rerouteTo } from '../../core/domain/routing/routing';
import { questionOf } from '../../core/domain/routing/specialists';
import type { Directory } from '../../core/domain/studio/directory';
import { dueFor } from '../../core/domain/time/due';
import type { Moment } from '../../core/domain/time/moment';
import { _ } from '../store/cloud';
import { seeHands } from '../store/queue';
import { save } from '../store/save';
import { MOST_ROWS } from '../store/table';
import { requests } from '../store/tables';
import { eachAlone } from './each-alone';

type ById = ReadonlyMap<string, ServiceRequest>;

/**
 * 分办善后: makes the parts that were written down, tells the whole when a part is done, and moves and
 * ends the parts with the whole. Each step can be done again without harm, so a function that was killed in
 * the middle leaves nothing that this would not find: the due time is taken away last.
 *
 * @param due requests of which `subrequests` is due
 * @returns how many documents were changed
 */
export async function settleSubrequests(
  due: readonly ServiceRequest[],
  directory: Directory,
  now: Moment,
): Promise<number> {
  if (due.length === 0) return 0;
  const related = await relatedTo(due);
  const questions = due.flatMap((parent) => [
    ...missing(parent, related).map((part) =>
      questionOf(draftOfPart(parent, part), askerOf(parent)),
    ),
    ...childrenOf(parent, related).flatMap((part) => movedWith(parent, part, now) ?? []),
  ]);
  const { staffing, waiting } = await seeHands(questions, directory);
  const make = async (parent: ServiceRequest, part: Subrequest): Promise<boolean> => {
    const draft = draftOfPart(parent, part);
    const by = askerOf(parent);
    const inTurn = staffingInTurn(questionOf(draft, by), waiting, directory, staffing, now);
    const decision = decideNew(part.id, draft, by, { directory, staffing: inTurn, now });
    const { owner } = decision.next;
    if (owner.kind === 'studio') staffing.offer(owner.studioId);
    return requests.insert(conclude(decision, null, directory, now).next);
  };

  const move = (parent: ServiceRequest, part: ServiceRequest): Decision | null => {
    const there = movedWith(parent, part, now);
    if (!there) return null;
    const chosen = rerouteTo(there, directory, staffing, now);
    return relocate(part, there.place, chosen, 'clock', now);
  };

  const changed = await eachAlone('settle parts', due, async (one) => {
    const made = missing(one, related).map((part) => make(one, part));
    const followed = childrenOf(one, related).map((part) =>
      write(part, isOver(one) ? endWithParent(part, now) : move(one, part), directory, now),
    );
    const parent = one.parent && related.get(one.parent.id);
    // A resident may confirm within the minute that the patrol takes to come.
    const done = one.state === 'resolved' || one.state === 'closed';
    const told =
      parent && done ? write(parent, reportPart(parent, one, now), directory, now) : nothing;
    const written = await Promise.all([...made, ...followed, told]);
    // Somebody else was quicker with one of them: it is looked at again in a minute.
    if (written.includes(false)) return 0;
    const at = dueFor(one, 'subrequests');
    await requests.update({ _id: one._id }, { due: _.pull({ job: 'subrequests', at }) });
    return written.length;
  });
  return changed.reduce((total, one) => total + one, 0);
}

const nothing = Promise.resolve(true);

/** Parts and wholes of these requests, in one round trip. */
async function relatedTo(due: readonly ServiceRequest[]): Promise<ById> {
  const ids = due.flatMap(({ subrequests: parts, parent }) => [
    ...parts.map(({ id }) => id),
    ...(parent ? [parent.id] : []),
  ]);
  const found = await requests.list({ where: { _id: _.in([...new Set(ids)]) }, limit: MOST_ROWS });
  return new Map(found.map((one) => [one._id, one]));
}

/** Parts that were written down and not made yet; none of a whole that is over. */
function missing(one: ServiceRequest, related: ById): readonly Subrequest[] {
  return isOver(one) ? [] : one.subrequests.filter(({ id }) => !related.has(id));
}

function childrenOf({ subrequests: parts }: ServiceRequest, related: ById): ServiceRequest[] {
  return parts.flatMap(({ id }) => related.get(id) ?? []);
}

/** The part at its parent's new place; null if it stays where it is. */
function movedWith(
  parent: ServiceRequest,
  part: ServiceRequest,
  now: Moment,
): ServiceRequest | null {
  const place = isOver(parent) ? null : placeWithParent(parent, part, now);
  return place && { ...part, place, ancestors: place.ancestors };
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
