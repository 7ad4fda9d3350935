import { remember } from '../../core/domain/base/command';
import { rolesAfterMerge } from '../../core/domain/org/appointment';
import type { OrgNode } from '../../core/domain/org/org';
import { standsFor } from '../../core/domain/org/paths';
import type { Directory } from '../../core/domain/studio/directory';
import type { Moment } from '../../core/domain/time/moment';
import { _ } from '../store/cloud';
import { save } from '../store/save';
import { MOST_ROWS, tableOf } from '../store/table';
import { announcements, people, requests } from '../store/tables';
import { recount } from './count-changed';
import { someAtATime } from './reached';
import { takeAlong } from './take-along';

const orgs = tableOf('orgs');
const appointments = tableOf('appointments');

/** How many requests are read at once. */
const AT_ONCE = 100;

/** The merged node, and the one that has taken its place. */
interface Merge {
  readonly from: OrgNode;
  readonly into: OrgNode;
}

/**
 * 随合并迁移: what names the merged node itself: roles, homes, announcements, requests, and the parent of its
 * children; studios have followed already. What is below these children follows as after a move. Each write requires the merged node,
 * so a walk that was cut short goes on where something is left.
 *
 * @returns false when the time ran out
 */
export async function followMerged(
  from: OrgNode,
  directory: Directory,
  now: Moment,
  until: number,
): Promise<boolean> {
  const merged = new Map([[from._id, from.mergedInto ?? from._id]]);
  const into = directory.nodes.get(standsFor(from._id, merged));
  if (!into || into._id === from._id) return true;
  const merge = { from, into };
  await mergeRoles(merge, now);
  await Promise.all([mergeChildren(merge, directory, now), mergeHomes(merge), mergeNotes(merge)]);
  return mergeRequests(merge, directory, now, until);
}

/** Roles first: requests that follow find their office held. Functions that are warm learn of it by the node. */
async function mergeRoles({ from, into }: Merge, changedAt: Moment): Promise<void> {
  const holders = await people.list({ where: { 'roles.node': from._id }, limit: MOST_ROWS });
  await someAtATime(holders, async (person) => {
    const roles = rolesAfterMerge(person.roles, from._id, into._id);
    await save(people, person, remember({ ...person, roles }, null, 'merged'));
  });
  await appointments.updateUnread(
    { ancestors: from._id, node: from._id },
    { node: into._id, ancestors: [...into.ancestors], version: _.inc(1) },
  );
  if (holders.length > 0) await orgs.update({ _id: into._id }, { changedAt, version: _.inc(1) });
}

/** The directory puts them below it already; now their documents say so. */
async function mergeChildren({ from, into }: Merge, { nodes }: Directory, changedAt: Moment) {
  const below = [...nodes.values()].filter(({ parent }) => parent === into._id);
  await orgs.updateUnread(
    { _id: _.in(below.map(({ _id }) => _id)), parent: from._id },
    { parent: into._id, changedAt, version: _.inc(1) },
  );
}

async function mergeHomes({ from, into }: Merge): Promise<void> {
  const path = [...into.ancestors];
  await Promise.all([
    people.updateUnread(
      { ancestors: from._id, 'home.nodeId': from._id },
      {
        ...{ ancestors: path, 'home.nodeId': into._id, 'home.ancestors': path },
        version: _.inc(1),
      },
    ),
    people.updateUnread(
      { 'heldBack.ancestors': from._id, 'heldBack.as.node': from._id },
      { 'heldBack.ancestors': path, 'heldBack.as.node': into._id, version: _.inc(1) },
    ),
  ]);
}

async function mergeNotes({ from, into }: Merge): Promise<void> {
  await announcements.updateUnread(
    { node: from._id },
    { node: into._id, nodeName: into.name, ancestors: [...into.ancestors] },
  );
}

async function mergeRequests(
  { from, into }: Merge,
  directory: Directory,
  now: Moment,
  until: number,
): Promise<boolean> {
  while (Date.now() <= until) {
    const some = await requests.list({
      where: { ancestors: from._id, 'place.nodeId': from._id },
      orderBy: [
        ['submittedAt', 'desc'],
        ['_id', 'desc'],
      ],
      limit: AT_ONCE,
    });
    if (some.length === 0) return true;
    await takeAlong(some, { nodeId: into._id, ancestors: into.ancestors }, directory, now);
    await recount(some, directory, now);
  }
  return false;
}
