import { remember } from '../../core/domain/base/command';
import type { NodeId, OrgNode } from '../../core/domain/org/org';
import { mergedIn, type Parents, pathBefore, standsFor } from '../../core/domain/org/paths';
import { askedAnew, type MovedNode } from '../../core/domain/studio/after-move';
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
  /** 并掉的节点 that studios may still name. */
  readonly merged: readonly OrgNode[];
  readonly before: Parents;
  readonly nodes: ReadonlyMap<NodeId, OrgNode>;
}

/**
 * 工作室跟着挪: rooms at the moved nodes take their new path, and places served there that have left the
 * office with the say are asked for anew. Repeating it changes nothing. Volunteers follow later; see
 * `follow-studios`.
 *
 * @param known the studios as the directory has them, to find those that the move concerns
 * @returns the studios that it has changed
 */
export async function moveStudios(
  move: Move,
  known: ReadonlyMap<StudioId, Studio>,
  now: Moment,
): Promise<readonly Studio[]> {
  const changes = changesOf(move);
  const ids = [...known.values()].filter((one) => isConcerned(one, changes)).map(({ _id }) => _id);
  if (ids.length > 0) await putOnAgenda('studios', now, now);
  const changed: Studio[] = [];
  // Somebody may save one of them meanwhile.
  for (let tries = 0, left = ids; left.length > 0 && tries < TRIES; tries += 1) {
    const found = await studios.list({ where: { _id: _.in(left) }, limit: MOST_ROWS });
    const nexts = found.map((one) => movedStudio(one, changes, move, now));
    const written = await Promise.all(found.map((one, at) => write(one, nexts[at] ?? one)));
    changed.push(...nexts.filter((next, at) => written[at] && next !== found[at]));
    left = found.filter((_one, at) => !written[at]).map(({ _id }) => _id);
  }
  return changed;
}

const TRIES = 4;

/** What has moved or was merged, each once, with its path before and now. */
function changesOf({ moved, merged, before: parents, nodes }: Move): readonly MovedNode[] {
  const gone = mergedIn(nodes.values());
  const isMerged = (id: NodeId) => merged.some(({ _id }) => _id === id);
  const became = merged.map(({ _id: node, ancestors }): MovedNode => {
    const into = standsFor(node, gone);
    const before = pathBefore(parents, node, ancestors);
    return { node, into, before, after: nodes.get(into)?.ancestors ?? [] };
  });
  const went = moved
    .filter(({ _id }) => !isMerged(_id))
    .map(({ _id: node, ancestors: after }): MovedNode => {
      return { node, after, before: pathBefore(parents, node, after) };
    });
  return [...went, ...became];
}

function isConcerned(studio: Studio, changes: readonly MovedNode[]): boolean {
  const { ancestors, serves, further } = studio;
  const asks = (id: NodeId) => further.some(({ node }) => node === id);
  return changes.some(
    ({ node, into }) =>
      ancestors.at(-1) === node || serves.includes(node) || (into !== undefined && asks(node)),
  );
}

/** The studio after the move, with what it tells; the same one when nothing changes. */
function movedStudio(
  before: Studio,
  changes: readonly MovedNode[],
  { before: parents, nodes }: Move,
  now: Moment,
): Studio {
  const home = before.ancestors.at(-1) ?? '';
  const room = pathBefore(parents, home, before.ancestors);
  const at = changes.find(({ node }) => node === home)?.after ?? nodes.get(home)?.ancestors;
  const ancestors = at ?? before.ancestors;
  const asked = askedAnew(before, changes, room, nodes, now);
  const isSame = asked === before && ancestors.join() === before.ancestors.join();
  if (isSame) return before;
  const notices = newlyAsked(before, asked).flatMap((id) => {
    const place = nodes.get(id);
    return place ? [noticeOfReachAsked(asked, place, now)] : [];
  });
  const due = withDue(asked.due, 'follow', now);
  const next = telling({ ...asked, ancestors, changedAt: now, due }, notices, now);
  return remember(next, null, 'moved');
}

/** @returns false when somebody else was faster */
async function write(before: Studio, next: Studio): Promise<boolean> {
  if (next === before) return true;
  const added = Object.entries(next.notices).filter(([id]) => !(id in before.notices));
  return save(studios, before, next, Object.fromEntries(added));
}
