import type { InputOf } from '../../../../../core/contract/operations';
import { GROUPS } from '../../../../../core/domain/category/group';
import { stateWord } from '../../../../../core/domain/request/wording/request-tags';
import { type OfficeKind, wordsOf } from './office-kind';

/** The selected list and its filters; an absent filter excludes nothing. */
export interface OfficeFilter
  extends Pick<InputOf<'office.list'>, 'kind' | 'nodeId' | 'group' | 'state' | 'days' | 'words'> {
  /** The name of `nodeId`. */
  readonly placeName?: string;
}

/** The input of the query. */
export function inputOf({ placeName: _name, words, ...filter }: OfficeFilter) {
  const wanted = words?.trim();
  return { ...filter, ...(wanted && { words: wanted }) };
}

/** Switches the list and keeps the filters, except a state that the new list does not have. */
export function withKind(filter: OfficeFilter, kind: OfficeKind): OfficeFilter {
  const { state, ...rest } = filter;
  return state && wordsOf(kind).states.includes(state)
    ? { ...rest, kind, state }
    : { ...rest, kind };
}

/** The filters in one line; empty if there are none. */
export function sayNarrowed({
  placeName,
  group,
  state,
  days,
  words,
}: Omit<OfficeFilter, 'kind'>): string {
  return [
    words?.trim() && `「${words.trim()}」`,
    placeName,
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
