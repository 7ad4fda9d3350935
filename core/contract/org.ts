import * as z from 'zod/mini';
import type { CommandOutput } from '../domain/base/command';
import type { NodeId, OrgKind } from '../domain/org/org';
import type { ComparedLine } from '../domain/org/sheet/compare';
import type { PlanCounts, TreePlan } from '../domain/org/sheet/tree-plan';
import type { BadRow } from '../domain/org/sheet/tree-row';
import type { Moment } from '../domain/time/moment';
import { fileId, id } from './base/fields';
import { command, commandWith, query } from './base/operation';

const orgChildren = z.strictObject({ parent: z.nullable(id) });

/** `node`: the subdistrict whose communities the sheet lists; absent if there is only one. */
const planOf = z.strictObject({ fileId, node: z.optional(id) });

const byPlan = z.strictObject({ planId: id });

/** A node to choose from, and whether it has nodes below. */
export interface OrgChoice {
  readonly id: NodeId;
  readonly name: string;
  readonly kind: OrgKind;
  readonly hasChildren: boolean;
}

/** 试算的答复: the plan, how many lines of each kind, and the file with the bad rows. */
export interface PlanReply extends CommandOutput {
  readonly planId: string;
  readonly counts: PlanCounts;
  readonly badFileId: string | null;
}

/** 导入计划: what will become of each line, and how far the writing is. */
export interface PlanView extends Pick<TreePlan, 'state' | 'counts' | 'nodes' | 'written'> {
  readonly baseName: string;
  readonly at: Moment;
  readonly endedAt: Moment | null;
  /** The first lines, those that would change something before those that stay. */
  readonly lines: readonly ComparedLine[];
  /** The first bad rows; the file has all of them. */
  readonly bad: readonly BadRow[];
  /** A link to the file with the bad rows, for some minutes. */
  readonly badFile: string | null;
  readonly now: Moment;
}

/** 操作: the tree of places, and importing it from a spreadsheet. */
export const orgOperations = {
  'org.children': query<readonly OrgChoice[]>()('anyone', orgChildren),
  'org.plan': commandWith<PlanReply>()('office', planOf, [
    'policy/forbidden',
    'org/which-subdistrict',
    'org/no-headings',
    'org/no-rows',
    'sheet/unreadable',
    'sheet/old-format',
    'sheet/too-large',
    'cloud/busy',
  ]),
  'org.readPlan': query<PlanView>()('office', byPlan, ['policy/forbidden', 'org/plan-not-found']),
  'org.commit': command('office', byPlan, [
    'policy/forbidden',
    'org/plan-not-found',
    'org/plan-outdated',
    'cloud/busy',
  ]),
} as const;
