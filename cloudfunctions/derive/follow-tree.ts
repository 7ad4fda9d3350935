import { remember } from '../../core/domain/base/command';
import type { OrgNode } from '../../core/domain/org/org';
import { movedSince, parentsOf } from '../../core/domain/org/paths';
import { wokenAt } from '../../core/domain/request/commands/follow-place';
import type { Directory } from '../../core/domain/studio/directory';
import type { Moment } from '../../core/domain/time/moment';
import { moveStudios } from '../runtime/move-studios';
import { _ } from '../store/cloud';
import type { TreeSeen } from '../store/collections/progress';
import { save } from '../store/save';
import { announcements, figures, people, requests } from '../store/tables';
import { TREE_SEEN, treeSeen } from '../store/tree-seen';
import { followMerged } from './follow-merged';
import { moveRequests } from './move-requests';
import { someAtATime } from './reached';

/** The tree that all documents are known to follow; nothing is read while it is unchanged. */
let followed: Directory | null = null;

/**
 * 随组织树迁移: homes, requests, studios and announcements store the path of their node, so that an office
 * finds them by one equality. When nodes move, all of them are updated; when an office becomes vacant,
 * its requests are looked at again. Each write requires the expected state, and the earlier tree is
 * kept until everything is updated, so the next run continues after a crash or a timeout.
 *
 * @returns false when the time ran out, so that it has to be called again
 */
export async function followTree(
  directory: Directory,
  now: Moment,
  until: number,
): Promise<boolean> {
  if (directory === followed) return true;
  const present = { parents: parentsOf(directory.nodes.values()), held: heldIn(directory) };
  const seen = await treeSeen.find(TREE_SEEN);
  if (!seen) {
    await treeSeen.insert({ _id: TREE_SEEN, ...present });
    followed = directory;
    return true;
  }
  const moved = movedSince(seen.parents, directory.nodes.values());
  const merged = [...directory.nodes.values()].filter(({ mergedInto }) => mergedInto);
  const known = new Set(seen.merged ?? []);
  const fresh = merged.filter(({ _id }) => !known.has(_id));
  const move = { moved, merged: fresh, before: seen.parents, nodes: directory.nodes };
  const any = moved.length + fresh.length > 0;
  const served = directory.withStudios(any ? await moveStudios(move, directory.studios, now) : []);
  for (const node of moved) {
    if (Date.now() > until) return false;
    await Promise.all([moveHomes(node), moveNotes(node)]);
    if (!(await moveRequests(node, served, now, until))) return false;
  }
  for (const node of fresh) {
    if (!(await followMerged(node, served, now, until))) return false;
  }
  const vacated = seen.held.filter((office) => !present.held.includes(office));
  await Promise.all(vacated.map((office) => wakeWhatLiesWith(office, now)));
  if (moved.length + vacated.length > 0 || isNews(seen, present) || merged.length > known.size) {
    const { parents, held } = present;
    const followedTo = merged.length > 0 ? { merged: merged.map(({ _id }) => _id) } : {};
    await treeSeen.update({ _id: TREE_SEEN }, { parents: _.set(parents), held, ...followedTo });
  }
  followed = directory;
  return true;
}

/** People who live at the node, and those whom its office holds back. */
async function moveHomes({ _id, ancestors }: OrgNode): Promise<void> {
  const path = [...ancestors];
  await Promise.all([
    people.updateUnread(
      { ancestors: _id, 'home.nodeId': _id, 'home.ancestors': _.neq(path) },
      { ancestors: path, 'home.ancestors': path, version: _.inc(1) },
    ),
    people.updateUnread(
      { 'heldBack.ancestors': _.and([_.eq(_id), _.neq(path)]), 'heldBack.as.node': _id },
      { 'heldBack.ancestors': path, version: _.inc(1) },
    ),
  ]);
}

/** Announcements and figures of the moved nodes. */
async function moveNotes({ _id, ancestors }: OrgNode): Promise<void> {
  const path = [...ancestors];
  const before = { ancestors: _.neq(path) };
  await Promise.all([
    announcements.updateUnread({ node: _id, ...before }, { ancestors: path }),
    figures.updateUnread({ _id, ...before }, { ancestors: path, version: _.inc(1) }),
  ]);
}

function heldIn({ grants = [] }: Directory): string[] {
  return [...new Set(grants.map(({ role, node }) => `${role}@${node}`))].sort();
}

/** How many requests of a vacant office are woken at once. */
const AT_ONCE = 100;

async function wakeWhatLiesWith(office: string, now: Moment): Promise<void> {
  const [role, node] = office.split('@');
  const asleep = {
    ancestors: node,
    state: _.in(['submitted', 'referred']),
    'owner.role': role,
    'owner.node': node,
    // A paused request is looked at when the pause ends.
    paused: _.eq(null),
    due: _.elemMatch({ job: 'ladder', at: _.gt(now) }),
  };
  const some = await requests.list({ where: asleep, limit: AT_ONCE });
  await someAtATime(some, async (request) => {
    const woken = { ...request, due: wokenAt(request, now) };
    await save(requests, request, remember(woken, null, woken.state));
  });
  if (some.length === AT_ONCE) await wakeWhatLiesWith(office, now);
}

function isNews(seen: TreeSeen, present: Omit<TreeSeen, '_id'>): boolean {
  const { parents, held } = seen;
  return JSON.stringify([parents, held]) !== JSON.stringify([present.parents, present.held]);
}
