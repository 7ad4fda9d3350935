import type { Versioned } from '../../base/command';
import type { OpenId } from '../../base/identity';
import { Refusal } from '../../base/refusal';
import type { WithDue } from '../../time/due';
import { daysAfter, type Moment } from '../../time/moment';
import type { NodeId } from '../org';
import type { SheetKind } from './columns';
import type { Compared } from './compare';

/** What the timer does about a plan: write its nodes, and remove it with its files. */
export type PlanJob = 'plant' | 'sweep';

/** How many lines of the sheet are of each kind. */
export interface PlanCounts {
  readonly fresh: number;
  readonly changed: number;
  readonly same: number;
  readonly bad: number;
}

/**
 * 导入计划: a sheet that was compared with what is stored, waiting to be committed as it is. Its lines and what
 * is to be written are in a file, because they grow with the sheet.
 */
export interface TreePlan extends Versioned, WithDue<PlanJob> {
  readonly by: OpenId;
  readonly at: Moment;
  /** 街道: what the sheet's communities are below. */
  readonly base: NodeId;
  readonly kind: SheetKind;
  readonly state: 'ready' | 'under-way' | 'done';
  readonly counts: PlanCounts;
  /** How many nodes, or households, there are to write, and how many of them are written. */
  readonly nodes: number;
  readonly written: number;
  /** Files in the cloud's storage: the lines and nodes, and the bad rows with their reasons. */
  readonly file: string;
  readonly badFile: string | null;
  readonly endedAt: Moment | null;
}

/** A plan that nobody commits, and the files of one that is done, are removed after this time. */
const KEPT_DAYS = 7;

/** 试算好了 */
export function planned(
  { _id, by, at, base, kind }: Pick<TreePlan, '_id' | 'by' | 'at' | 'base' | 'kind'>,
  { lines, bad, nodes }: Pick<Compared, 'lines' | 'bad'> & { readonly nodes: readonly unknown[] },
  { file, badFile }: Pick<TreePlan, 'file' | 'badFile'>,
): TreePlan {
  const count = (outcome: 'new' | 'changed' | 'same') =>
    lines.filter((line) => line.outcome === outcome).length;
  return {
    ...{ _id, version: 0, commands: [], by, at, base, kind, state: 'ready', file, badFile },
    counts: {
      ...{ fresh: count('new'), changed: count('changed'), same: count('same') },
      bad: bad.length,
    },
    ...{ nodes: nodes.length, written: 0, endedAt: null },
    due: [{ job: 'sweep', at: daysAfter(at, KEPT_DAYS) }],
  };
}

/**
 * 照此写入
 *
 * @param asBefore whether comparing the sheet again gives the same nodes
 * @throws Refusal when the tree has changed meanwhile
 */
export function committed(plan: TreePlan, asBefore: boolean, now: Moment): TreePlan {
  if (plan.state !== 'ready') return plan;
  if (!asBefore) throw new Refusal('org/plan-outdated');
  return { ...plan, state: 'under-way', due: [...plan.due, { job: 'plant', at: now }] };
}

/** After some nodes were written; the last ones end it. */
export function planted(plan: TreePlan, written: number, now: Moment): TreePlan {
  if (written < plan.nodes) return { ...plan, written };
  const due = plan.due.filter(({ job }) => job !== 'plant');
  return { ...plan, written, state: 'done', endedAt: now, due };
}
