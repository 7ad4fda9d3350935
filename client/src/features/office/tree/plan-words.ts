import type { PlanView } from '../../../../../core/contract/org';
import { sayMoment } from '../../../../../core/domain/time/moment';

/** 结果 of one line, as a word at its edge. */
export const OUTCOMES = { new: '新加', changed: '改动', same: '不变' } as const;

/** `新加 288，改动 2，不变 10，没看懂 12`, without what there is none of. */
export function sayCounts({ fresh, changed, same, bad }: PlanView['counts']): string {
  const said = [
    ['新加', fresh],
    ['改动', changed],
    ['不变', same],
    ['没看懂', bad],
  ] as const;
  const some = said.filter(([, count]) => count > 0);
  return some.map(([word, count]) => `${word} ${count} 行`).join('，');
}

/** What follows once it is written. */
export function sayAfterwards({ kind }: Pick<PlanView, 'kind'>): string {
  return kind === 'households'
    ? '写进去以后，居民报得出电话后四位，住处就核实好了。存的是加了密的指纹，谁也看不到电话。'
    : '写进去以后，居民就能选到这些楼栋。';
}

/** How far the writing is; null before it began. */
export function sayWriting({ kind, state, nodes, written, endedAt, now }: PlanView): string | null {
  if (state === 'ready') return null;
  if (state === 'done') return `写好了${endedAt ? `，${sayMoment(endedAt, now)}` : ''}。`;
  return `正在写入：${nodes} ${kind === 'households' ? '户' : '个地方'}写好了 ${written} 个。下拉看进度。`;
}

/** The lines that the page leaves out; null when it shows all. */
export function sayRest(
  { fresh, changed, same }: PlanView['counts'],
  shown: number,
): string | null {
  const rest = fresh + changed + same - shown;
  return rest > 0 ? `还有 ${rest} 行没有列出来，写入时一样处理。` : null;
}
