import { categoryOf } from '../category/category';
import type { OrgKind } from '../org/org';
import type { Directory } from '../studio/directory';
import type { Studio } from '../studio/studio';
import type { Candidate } from './candidate';
import type { Fit } from './fit';

/** How many categories are named for a studio that does not do this one. */
const KINDS_SAID = 3;

/** The pros and cons of a studio for the person who chooses: category, distance, load, open or not. */
export function sayFit({ candidate, kind, open, inHand }: Fit, { nodes }: Directory): string[] {
  const area = nodes.get(candidate.servedNode ?? '')?.kind;
  return [
    sayKind(candidate.studio, kind),
    candidate.metres === null ? area && AREA[area] : sayWay(candidate.metres),
    sayLoad(candidate, inHand),
    open ? '现在开着' : '现在没开门',
  ].filter((fact) => fact !== undefined);
}

const AREA: Partial<Record<OrgKind, string>> = {
  building: '就在这栋楼',
  grid: '就在那附近',
  community: '就在这个社区',
  subdistrict: '服务整个街道',
};

function sayKind({ specialities }: Studio, kind: Fit['kind']): string {
  if (kind === 'own') return '专门办这一类';
  if (kind === 'besides') return '也帮忙办这一类';
  return `办${specialities
    .slice(0, KINDS_SAID)
    .map((code) => categoryOf(code).label)
    .join('、')}`;
}

/** 多远: rounded to 50 metres, so that nobody can compute an address from it. */
export function sayWay(metres: number): string {
  if (metres >= 1000) return `约 ${(metres / 1000).toFixed(1)} 公里`;
  return `约 ${Math.max(50, Math.round(metres / 50) * 50)} 米`;
}

function sayLoad({ nobody, room }: Candidate, inHand: number): string {
  if (nobody) return '没有能接的志愿者';
  if (room === 0) return `手上 ${inHand} 件，满了`;
  return inHand === 0 ? '手上没有事' : `手上 ${inHand} 件，还能接`;
}
