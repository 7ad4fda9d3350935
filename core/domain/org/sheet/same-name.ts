import { numberSaid } from '../../text/number-said';
import type { OrgKind } from '../org';

const NUMBERED =
  /[零一二三四五六七八九十百]+(?=号|栋|幢|楼|弄|单元|网格|组|$)|(?<=第)[零一二三四五六七八九十百]+/g;
const ENDINGS: Readonly<Partial<Record<OrgKind, RegExp>>> = {
  community: /(社区居民委员会|社区居委会|居民委员会|居委会|社区|居民区)$/,
  building: /(号楼|栋|幢|号)$/,
};

/**
 * 同名: equal for two spellings of one name among the children of one node: `５号楼`, `5 号楼` and `五号楼`;
 * `银杏里` and `银杏里社区居委会`.
 */
export function nameKey(kind: OrgKind, name: string): string {
  const plain = name.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  const counted = plain.replace(NUMBERED, (said) => String(numberSaid(said)));
  const bare = counted.replace(ENDINGS[kind] ?? /$^/, '');
  return bare || counted;
}
