import type { Compared } from '../../../core/domain/org/sheet/compare';
import type { BadRow, TreeRow } from '../../../core/domain/org/sheet/tree-row';
import { readText, storeText } from '../../store/files';

/** 计划的内容: the rows as they were read, and what comes of them. */
export interface PlanContent extends Compared {
  readonly rows: readonly (TreeRow | BadRow)[];
}

export function storePlan(planId: string, content: PlanContent): Promise<string> {
  return storeText(`plans/${planId}.json`, JSON.stringify(content));
}

export async function readPlan(file: string): Promise<PlanContent> {
  return JSON.parse(await readText(file)) as PlanContent;
}
