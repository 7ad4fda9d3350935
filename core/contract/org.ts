import * as z from 'zod/mini';
import type { CommandOutput } from '../domain/base/command';
import type { NodeId, OrgKind } from '../domain/org/org';
import type { ComparedLine } from '../domain/org/sheet/compare';
import type { PlanCounts, TreePlan } from '../domain/org/sheet/tree-plan';
import type { BadRow } from '../domain/org/sheet/tree-row';
import type { Moment } from '../domain/time/moment';
import { fileId, id, line } from './base/fields';
import { command, commandWith, query } from './base/operation';

const orgChildren = z.strictObject({ parent: z.nullable(id) });

/** `node`: the subdistrict whose communities the sheet lists; absent if there is only one. */
const planOf = z.strictObject({ fileId, node: z.optional(id) });

/** The longest name of a node, in characters. */
export const NODE_NAME = 30;

const ofNode = z.strictObject({ node: id });
const renaming = z.strictObject({ node: id, name: line(NODE_NAME) });
const moving = z.strictObject({ node: id, parent: id });
/** `closed`: false opens it again. */
const closing = z.strictObject({ node: id, closed: z.boolean() });

/** 合并: what is at `from` and below it goes to `into`. */
const merging = z.strictObject({ from: id, into: id });

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
export interface PlanView
  extends Pick<TreePlan, 'kind' | 'state' | 'counts' | 'nodes' | 'written'> {
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

/** 跟着走的: how much there is at a node and below it, which goes along with every change of it. */
export interface NodeCounts {
  readonly nodes: number;
  readonly people: number;
  readonly requests: number;
  readonly announcements: number;
  /** Those that have their room there. */
  readonly studios: number;
  /** Roles that somebody holds there. */
  readonly roles: number;
}

/** 一个节点: what an administrator sees before changing it. */
export interface NodeView {
  readonly id: NodeId;
  readonly kind: OrgKind;
  readonly name: string;
  readonly parentName: string;
  /** It is closed itself, or something above it is. */
  readonly closed: boolean;
  readonly closedAbove: boolean;
  /** What it was merged into; null or absent while it stands for itself. */
  readonly mergedInto?: { readonly id: NodeId; readonly name: string } | null;
  /** Somebody else holds what is above it, so they cannot move it. */
  readonly movable: boolean;
  readonly children: readonly {
    readonly id: NodeId;
    readonly name: string;
    readonly closed: boolean;
  }[];
  readonly counts: NodeCounts;
  /** People and requests that have not followed the last move yet. */
  readonly behind: number;
}

const EDITING = ['policy/forbidden', 'place/unknown', 'org/merged', 'cloud/busy'] as const;

/** 操作: the tree of places, and importing it from a spreadsheet. */
export const orgOperations = {
  'org.children': query<readonly OrgChoice[]>()('anyone', orgChildren),
  'org.plan': commandWith<PlanReply>()('office', planOf, [
    'policy/forbidden',
    'org/which-subdistrict',
    'org/no-headings',
    'org/no-rows',
    'org/no-secret',
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
  'org.read': query<NodeView>()('office', ofNode, ['policy/forbidden', 'place/unknown']),
  'org.rename': command('office', renaming, [...EDITING, 'org/name-taken']),
  'org.move': command('office', moving, [
    ...EDITING,
    'org/wrong-level',
    'org/closed',
    'org/name-taken',
  ]),
  'org.merge': command('office', merging, [
    ...EDITING,
    'org/not-one-level',
    'org/closed',
    'org/name-taken',
  ]),
  'org.close': command('office', closing, [...EDITING, 'org/office-left', 'org/closed']),
} as const;
