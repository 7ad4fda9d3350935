import { categoryOf } from '../../category/category';
import { isSlipOpen } from './slip';
import type { ServiceRequest } from './state';
import { eventsOf } from './timeline';

/** The fields that decide whether something is to be said. */
type ForSaying = Pick<ServiceRequest, 'category' | 'owner' | 'slips' | 'timeline'>;

/**
 * 经手钱物要说清: of a kind in which cards, cash or keys go along, a volunteer is done when a slip of theirs
 * has come to its end, or when they say that they took nothing. It stays so when the kind was corrected
 * meanwhile: otherwise a correction would be the way around it. An office takes nothing along.
 */
export function mustSayTookNothing({ category, owner, slips, timeline }: ForSaying): boolean {
  if (owner.kind !== 'volunteer') return false;
  const kinds = [category, ...eventsOf(timeline, 'request.corrected').map(({ from }) => from)];
  if (!kinds.some((kind) => categoryOf(kind).entrusts)) return false;
  return !slips.some((slip) => slip.holder === owner.openid && !isSlipOpen(slip));
}

/** 志愿者说没有经手钱物: was that said of the last result? */
export function saidTookNothing({ timeline }: Pick<ServiceRequest, 'timeline'>): boolean {
  return eventsOf(timeline, 'request.resolved').at(-1)?.tookNothing === true;
}
