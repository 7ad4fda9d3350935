import type { InputOf } from '../../../../../core/contract/operations';
import { GROUPS } from '../../../../../core/domain/category/group';
import { stateWord } from '../../../../../core/domain/request/wording/request-tags';
import { type OfficeKind, wordsOf } from './office-kind';

/** The list that is shown, and its filters; an absent filter excludes nothing. */
export type OfficeFilter = Pick<
  InputOf<'office.list'>,
  'kind' | 'nodeId' | 'group' | 'state' | 'days'
>;

/** A place that a list can be narrowed to. */
export interface FilterPlace {
  readonly id: string;
  readonly name: string;
}

/** 近几天 */
export const DAYS = [7, 30, 90] as const;

/** Another list keeps the filters, except a state that it does not have. */
export function withKind(filter: OfficeFilter, kind: OfficeKind): OfficeFilter {
  const { state, ...rest } = filter;
  return state && wordsOf(kind).states.includes(state)
    ? { ...rest, kind, state }
    : { ...rest, kind };
}

/** The filters in one line; empty when there are none. */
export function sayNarrowed(filter: OfficeFilter, places: readonly FilterPlace[]): string {
  const { nodeId, group, state, days } = filter;
  return [
    nodeId && places.find(({ id }) => id === nodeId)?.name,
    group && GROUPS.find(({ code }) => code === group)?.label,
    state && stateWord(state),
    days && sayDays(days),
  ]
    .filter(Boolean)
    .join(' · ');
}

export function sayDays(days: number): string {
  return `近 ${days} 天`;
}
