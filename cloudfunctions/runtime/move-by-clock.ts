import type { ClockMove } from '../../core/domain/policy/clock-move';
import {
  type ClockWorld,
  countOffers,
  decideByClock,
} from '../../core/domain/policy/decide-by-clock';
import { conclude } from '../../core/domain/request/commands/conclude';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import { save } from '../store/save';
import { requests } from '../store/tables';

/** A request that the clock changes, and how. */
export interface Moved {
  readonly request: ServiceRequest;
  readonly move: ClockMove;
}

/**
 * 时钟动手: decides a move of the clock and writes it, with the same conditional update as a command, so
 * that an acceptance at the same moment is kept. It decides before its first await, so a run handles
 * one request after another and counts its offers.
 *
 * @returns whether it was written; null when there was nothing to do
 */
export async function moveByClock(
  { request, move }: Moved,
  world: ClockWorld,
): Promise<boolean | null> {
  const decision = decideByClock(move, request, world);
  if (!decision) return null;
  countOffers(decision, world.staffing);
  const { next, newNotices } = conclude(decision, null, world.directory, world.now);
  return save(requests, request, next, newNotices);
}
