import { remember } from '../../core/domain/base/command';
import type { NodeId, OrgNode } from '../../core/domain/org/org';
import { type Parents, pathBefore } from '../../core/domain/org/paths';
import { askedAnew } from '../../core/domain/studio/after-move';
import { newlyAsked } from '../../core/domain/studio/further';
import { noticeOfReachAsked, telling } from '../../core/domain/studio/further-notices';
import type { Studio, StudioId } from '../../core/domain/studio/studio';
import { withDue } from '../../core/domain/time/due';
import type { Moment } from '../../core/domain/time/moment';
import { putOnAgenda } from '../store/agenda';
import { _ } from '../store/cloud';
import { save } from '../store/save';
import { MOST_ROWS } from '../store/table';
import { studios } from '../store/tables';

/** A move of nodes: those with another path, the parents before, and the tree as it is now. */
export interface Move {
  readonly moved: readonly OrgNode[];
  readonly before: Parents;
  readonly nodes: ReadonlyMap<NodeId, OrgNode>;
}

/**
 * 工作室跟着挪: rooms at the moved nodes take their new path, and places served there that have left the
 * office with the say are asked for anew. Repeating it changes nothing. Volunteers follow later; see
 * `follow-studios`.
 *
 * @param known the studios as the directory has them, to find those that the move concerns
 */
export async function moveStudios(
  move: Move,
  known: ReadonlyMap<StudioId, Studio>,
  now: Moment,
): Promise<void> {
  const ids = [...known.values()].filter((one) => isConcerned(one, move)).map(({ _id }) => _id);
  if (ids.length > 0) await putOnAgenda('studios', now, now);
  // Somebody may save one of them meanwhile.
  for (let tries = 0, left = ids; left.length > 0 && tries < TRIES; tries += 1) {
    const found = await studios.list({ where: { _id: _.in(left) }, limit: MOST_ROWS });
    const written = await Promise.all(found.map((one) => moveStudio(one, move, now)));
    left = found.filter((_one, at) => !written[at]).map(({ _id }) => _id);
  }
}

const TRIES = 4;

function isConcerned({ ancestors, serves }: Studio, { moved }: Move): boolean {
  return moved.some(({ _id }) => ancestors.at(-1) === _id || serves.includes(_id));
}

/** @returns false when somebody else was faster */
async function moveStudio(
  before: Studio,
  { moved, before: parents, nodes }: Move,
  now: Moment,
): Promise<boolean> {
  const home = before.ancestors.at(-1) ?? '';
  const room = pathBefore(parents, home, before.ancestors);
  const ancestors = nodes.get(home)?.ancestors ?? before.ancestors;
  const changes = moved.map(({ _id: node, ancestors: after }) => ({
    ...{ node, after, before: pathBefore(parents, node, after) },
  }));
  const asked = askedAnew(before, changes, room, nodes, now);
  const isSame = asked === before && ancestors.join() === before.ancestors.join();
  if (isSame) return true;
  const notices = newlyAsked(before, asked).flatMap((id) => {
    const place = nodes.get(id);
    return place ? [noticeOfReachAsked(asked, place, now)] : [];
  });
  const due = withDue(asked.due, 'follow', now);
  const next = telling({ ...asked, ancestors, changedAt: now, due }, notices, now);
  const added = Object.entries(next.notices).filter(([id]) => !(id in before.notices));
  return save(studios, before, remember(next, null, 'moved'), Object.fromEntries(added));
}
