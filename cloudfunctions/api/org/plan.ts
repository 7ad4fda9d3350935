import type { PlanReply } from '../../../core/contract/org';
import { remember } from '../../../core/domain/base/command';
import { Refusal } from '../../../core/domain/base/refusal';
import type { NodeId, OrgNode } from '../../../core/domain/org/org';
import { type Headings, headingsIn, kindOf } from '../../../core/domain/org/sheet/columns';
import { type Compared, compareWithTree } from '../../../core/domain/org/sheet/compare';
import { committed, planned, type TreePlan } from '../../../core/domain/org/sheet/tree-plan';
import { type BadRow, readRow, type TreeRow } from '../../../core/domain/org/sheet/tree-row';
import { administers } from '../../../core/domain/policy/administers';
import type { Directory } from '../../../core/domain/studio/directory';
import { type ApiCall, idOfNew } from '../../runtime/call';
import { change } from '../../runtime/change';
import type { Handler } from '../../runtime/gateway';
import { onAgenda } from '../../runtime/on-agenda';
import { recordDeed } from '../../runtime/record-deed';
import { addressesOf } from '../../store/files';
import { readSheet, writeSheet } from '../../store/sheets';
import { tableOf } from '../../store/table';
import { baseFor } from './base';
import { type PlanContent, readPlan, storePlan } from './plan-file';
import { areStillThere, planHouseholds } from './plan-households';

const plans = tableOf('plans');

/** How many lines and bad rows a page shows; the counts and the file cover all. */
const LINES = 300;

/** 试算: compares a sheet with the tree, and keeps what would be written. */
export const planTree: Handler<'org.plan'> = async (call, { fileId, node }) => {
  const base = baseFor(await call.person, await call.directory, node, call.now);
  const _id = idOfNew('t', call);
  const noted = onAgenda('plans', call);
  return change<TreePlan, PlanReply>(call, {
    table: plans,
    busy: 'cloud/busy',
    read: async () => (await plans.find(_id)) ?? blank(_id, call, base._id),
    decide: async (before) => {
      requireUploaded(fileId);
      const lines = await readSheet(fileId);
      const headings = headingsIn(lines);
      if (!headings) throw new Refusal('org/no-headings');
      const kind = kindOf(headings.places) ?? 'tree';
      const directory = await call.directory;
      const content =
        kind === 'tree'
          ? treeContent(base, directory, rowsOf(lines, headings), _id)
          : await planHouseholds(base, directory, lines, headings, call.now);
      if (content.lines.length + content.bad.length === 0) throw new Refusal('org/no-rows');
      const [file, badFile] = await Promise.all([
        storePlan(_id, content),
        storeBad(_id, lines, content.bad),
        noted,
      ]);
      const nodes = kind === 'tree' ? content.nodes : (content.households ?? []);
      const plan = planned({ ...before, kind }, { ...content, nodes }, { file, badFile });
      const output = { planId: _id, counts: plan.counts, badFileId: badFile };
      return { next: remember(plan, call.command, plan.state, output) };
    },
  });
};

/** 照此写入: the timer writes the nodes of this very plan. */
export const commitPlan: Handler<'org.commit'> = async (call, { planId }) => {
  const noted = onAgenda('plans', call);
  return change(call, {
    table: plans,
    busy: 'cloud/busy',
    read: () => ownPlan(call, planId),
    decide: async (plan) => {
      const { base, content } = await contentOf(call, plan);
      const asBefore = isAsBefore(plan, base, await call.directory, content);
      const next = committed(plan, asBefore, call.now);
      const subject = { id: base._id, person: null };
      const doing = {
        act: plan.kind === 'tree' ? 'tree.imported' : 'households.imported',
        matters: [subject],
        ancestors: base.ancestors,
      } as const;
      await Promise.all([
        noted,
        recordDeed(call, {
          ...doing,
          as: { kind: 'office', role: 'administrator', node: base._id },
        }),
      ]);
      return { next: remember(next, call.command, next.state) };
    },
  });
};

/** 看试算 */
export const showPlan: Handler<'org.readPlan'> = async (call, { planId }) => {
  const plan = await ownPlan(call, planId);
  const { base, content } = await contentOf(call, plan);
  const ordered = [...content.lines].sort((one, other) => weight(one) - weight(other));
  const links = await addressesOf(plan.badFile ? [plan.badFile] : []);
  const { kind, state, counts, nodes, written, at, endedAt } = plan;
  return {
    ...{ kind, state, counts, nodes, written, at, endedAt, baseName: base.name },
    lines: ordered.slice(0, LINES),
    bad: content.bad.slice(0, LINES),
    badFile: links.get(plan.badFile ?? '') ?? null,
    now: call.now,
  };
};

const WEIGHTS = { new: 0, changed: 1, same: 2 } as const;

function weight({ outcome }: Compared['lines'][number]): number {
  return WEIGHTS[outcome];
}

/** Folders in which functions keep files: no phone has put a sheet there. */
const KEPT = /^cloud:\/\/[^/]+\/(?:archive|files|plans)\//;

function requireUploaded(fileId: string): void {
  if (KEPT.test(fileId)) throw new Refusal('sheet/unreadable');
}

function blank(_id: string, { openid, now }: ApiCall, base: NodeId): TreePlan {
  const nothing = { lines: [], bad: [], nodes: [] };
  return planned({ _id, by: openid, at: now, base, kind: 'tree' }, nothing, {
    file: '',
    badFile: null,
  });
}

/** @throws Refusal when there is none, or when it is for a place of somebody else */
async function ownPlan(call: Pick<ApiCall, 'person' | 'directory' | 'now'>, planId: string) {
  const [plan, person, directory] = await Promise.all([
    plans.find(planId),
    call.person,
    call.directory,
  ]);
  const base = directory.nodes.get(plan?.base ?? '');
  if (!plan || !base) throw new Refusal('org/plan-not-found');
  if (!administers(person, base, call.now)) throw new Refusal('policy/forbidden');
  return plan;
}

async function contentOf({ directory }: Pick<ApiCall, 'directory'>, { base, file }: TreePlan) {
  const node = (await directory).nodes.get(base);
  if (!node) throw new Refusal('org/plan-not-found');
  return { base: node, content: await readPlan(file) };
}

function rowsOf(
  lines: readonly (readonly string[])[],
  { at, places }: Headings,
): (TreeRow | BadRow)[] {
  return lines
    .slice(at + 1)
    .flatMap((cells, index) => readRow(cells, places, at + index + 2) ?? []);
}

function treeContent(
  base: OrgNode,
  directory: Directory,
  rows: readonly (TreeRow | BadRow)[],
  planId: string,
): PlanContent {
  return { ...compareFor(base, directory, rows, planId), rows };
}

/** Would the same sheet give the same plan now? */
function isAsBefore(
  { _id, kind }: TreePlan,
  base: OrgNode,
  directory: Directory,
  { rows, nodes, households = [] }: PlanContent,
): boolean {
  if (kind === 'households') return areStillThere(households, directory.nodes);
  const again = compareFor(base, directory, rows, _id);
  return JSON.stringify(again.nodes) === JSON.stringify(nodes);
}

function compareFor(
  base: OrgNode,
  { nodes }: Directory,
  rows: readonly (TreeRow | BadRow)[],
  planId: string,
): Compared {
  return compareWithTree(base, nodes.values(), rows, (nth) => `n${planId.slice(1)}-${nth}`);
}

/** The bad rows as they were, each with its reason, under our headings' line; null when all are good. */
async function storeBad(
  planId: string,
  lines: readonly (readonly string[])[],
  bad: readonly BadRow[],
): Promise<string | null> {
  if (bad.length === 0) return null;
  const headings = headingsIn(lines);
  const heading = lines[headings?.at ?? 0] ?? [];
  const rows = bad.map(({ line, reason }) => [...(lines[line - 1] ?? []), reason]);
  const widest = Math.max(heading.length, ...rows.map((row) => row.length - 1));
  const filled = rows.map((row) => [
    ...row.slice(0, -1),
    ...Array<string>(widest - row.length + 1).fill(''),
    row.at(-1) ?? '',
  ]);
  const head = [...heading, ...Array<string>(widest - heading.length).fill(''), '没导入的原因'];
  return writeSheet(`plans/${planId}.xlsx`, [head, ...filled]);
}
