import { numberSaid } from '../text/number-said';
import type { Place } from './org';

/** 户: the node with the flat made plain, e.g. `house-5/602`. Pairings, votes and imports know a household by it. */
export type HouseholdId = string;

const SAID = /[零一二三四五六七八九十百]+/g;
/** What stands between two numbers of a flat, or after the last one, and says nothing by itself. */
const MARKS = /(?:号楼|单元|门洞|房间|[栋幢座弄号室房户\s\p{P}\p{S}])+/gu;
/** `6楼602`: the floor, which the number of the flat says again. */
const FLOOR = /(\d+)(?:楼|层)-?(?=(\d+))/g;

/**
 * 哪一户: the household of a home; null while the flat is not known. Several families who share a flat
 * are one household.
 */
export function householdIdOf({
  nodeId,
  detail,
}: Pick<Place, 'nodeId' | 'detail'>): HouseholdId | null {
  const flat = plainFlat(detail);
  return flat === '' ? null : `${nodeId}/${flat}`;
}

/**
 * 门牌规整: `101室`, `１０１`, `一〇一` and `1楼101` are one flat; `1单元101` and `1-101` are another. Only what is
 * surely the same becomes one: a household that counts as two is noticed, two that count as one are not.
 */
export function plainFlat(detail: string): string {
  return detail
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{DI}]/gu, '')
    .toLowerCase()
    .replaceAll('〇', '零')
    .replace(SAID, (said) => String(numberSaid(said)))
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ''))
    .replace(FLOOR, (all, floor: string, flat: string) =>
      flat.length >= floor.length + 2 && flat.startsWith(floor) ? '' : all,
    )
    .replace(/(\d)[楼层]/g, '$1-')
    .replace(MARKS, '-')
    .replace(/^-+|-+$/g, '');
}

/** 同一户吗: do these two homes, in whatever spelling, belong to one household? Without a flat: the same words. */
export function isSameHousehold(
  one: Pick<Place, 'nodeId' | 'detail'>,
  other: Pick<Place, 'nodeId' | 'detail'>,
): boolean {
  return one.nodeId === other.nodeId && plainFlat(one.detail) === plainFlat(other.detail);
}
