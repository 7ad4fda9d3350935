import type { KnownHousehold } from '../../core/domain/org/household-list';
import { founded, type OrgNode } from '../../core/domain/org/org';
import { planted, type TreePlan } from '../../core/domain/org/sheet/tree-plan';
import { dueFor } from '../../core/domain/time/due';
import type { Moment } from '../../core/domain/time/moment';
import { eachAlone } from '../runtime/each-alone';
import { isOnAgenda } from '../store/agenda';
import { _ } from '../store/cloud';
import { readText, removeFiles } from '../store/files';
import { tableOf } from '../store/table';
import type { Job } from './job';

const plans = tableOf('plans');
const orgs = tableOf('orgs');
const table = tableOf('households');

/** How many nodes are written before it is noted, and how long a run goes on. */
const AT_ONCE = 100;
const WORK_MS = 8_000;

/**
 * 写入导入计划: writes the nodes of committed plans, some at a time, and removes old plans with their files.
 * Writing a node again changes nothing, so the next run continues after a crash.
 */
export const seeToPlans: Job = async ({ now, agenda }) => {
  if (!isOnAgenda(agenda, 'plans', now)) return 0;
  const due = await plans.list({ where: { 'due.at': _.lte(now) }, limit: AT_ONCE });
  const until = Date.now() + WORK_MS;
  const done = await eachAlone('plan', due, (plan) =>
    isDue(plan, 'plant', now) ? plant(plan, now, until) : sweep(plan),
  );
  return done.filter(Boolean).length;
};

function isDue(plan: TreePlan, job: 'plant' | 'sweep', now: Moment): boolean {
  const at = dueFor(plan, job);
  return at !== null && at <= now;
}

interface Content {
  readonly nodes: readonly OrgNode[];
  /** Absent from plans of an earlier build. */
  readonly households?: readonly KnownHousehold[];
}

async function plant(plan: TreePlan, now: Moment, until: number): Promise<boolean> {
  const { nodes, households = [] } = JSON.parse(await readText(plan.file)) as Content;
  let known: TreePlan | null = plan;
  while (known?.state === 'under-way' && Date.now() < until) {
    const range = [known.written, known.written + AT_ONCE] as const;
    if (plan.kind === 'tree') await write(nodes.slice(...range), now);
    else await writeHouseholds(households.slice(...range));
    const count = plan.kind === 'tree' ? nodes.length : households.length;
    known = await note(known, planted(known, Math.min(range[1], count), now));
  }
  return true;
}

/** New nodes in one round trip; of those that exist, what the sheet says about them. */
async function write(nodes: readonly OrgNode[], changedAt: Moment): Promise<void> {
  const inserted = await orgs.insertAll(nodes.map((node) => founded({ ...node, changedAt })));
  const fresh = new Set(inserted.map(({ _id }) => _id));
  for (const { _id, households, point } of nodes.filter((node) => !fresh.has(node._id))) {
    const said = { ...(households !== undefined && { households }), ...(point && { point }) };
    await orgs.update({ _id }, { ...said, changedAt });
  }
}

/** 名册: what the sheet says replaces what an earlier one said of the same household. */
async function writeHouseholds(some: readonly KnownHousehold[]): Promise<void> {
  const inserted = new Set((await table.insertAll(some)).map(({ _id }) => _id));
  for (const { _id, keys, at } of some.filter((one) => !inserted.has(one._id))) {
    await table.update({ _id }, { keys: _.set([...keys]), at });
  }
}

/** The plan afterwards; null when another run was faster. */
async function note(before: TreePlan, next: TreePlan): Promise<TreePlan | null> {
  const version = before.version + 1;
  const { state, written, endedAt, due } = next;
  const changes = { state, written, endedAt, due: _.set(due), version };
  const noted = await plans.update({ _id: before._id, version: before.version }, changes);
  return noted === 1 ? { ...next, version } : null;
}

async function sweep({ _id, version, file, badFile }: TreePlan): Promise<boolean> {
  await removeFiles([file, ...(badFile ? [badFile] : [])]);
  return (await plans.remove({ _id, version })) === 1;
}
