import { OUTCOME_DAYS } from '../base/limits';
import type { ToldRecord } from './record';

/** 办了多少: `近 90 天办好 30 件，92% 满意`. */
export function sayRecord({ done, satisfied }: ToldRecord): string {
  const judged = satisfied === null ? '' : `，${satisfied}% 满意`;
  return `近 ${OUTCOME_DAYS} 天办好 ${done} 件${judged}`;
}
