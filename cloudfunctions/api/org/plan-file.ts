import type { KnownHousehold } from '../../../core/domain/org/household-list';
import type { Compared } from '../../../core/domain/org/sheet/compare';
import type { BadRow, TreeRow } from '../../../core/domain/org/sheet/tree-row';
import { readText, storeText } from '../../store/files';

/** 计划的内容: what comes of the rows, and for the tree the rows as they were read. */
export interface PlanContent extends Compared {
  readonly rows: readonly (TreeRow | BadRow)[];
  /** 名册: the households to be written; absent from plans of an earlier build. */
  readonly households?: readonly KnownHousehold[];
}

export function storePlan(planId: string, content: PlanContent): Promise<string> {
  return storeText(`plans/${planId}.json`, JSON.stringify(content));
}

export async function readPlan(file: string): Promise<PlanContent> {
  return JSON.parse(await readText(file)) as PlanContent;
}
