import { categoryOf } from '../../core/domain/category/category';
import { isDanger } from '../../core/domain/category/danger';
import type { Candidate } from '../../core/domain/routing/candidate';
import { ranked, route } from '../../core/domain/routing/routing';
import type { Need } from '../../core/domain/routing/specialists';
import { attendedAt, type Staffing } from '../../core/domain/routing/staffing';
import type { Directory } from '../../core/domain/studio/directory';
import type { StudioId } from '../../core/domain/studio/studio';
import { afterDuration } from '../../core/domain/time/working-time';

/** 派法: the order in which studios are asked. All policies choose among the same candidates. */
export interface Policy {
  readonly name: string;
  /**
   * The studios that are asked at once (several only in danger) and their deadline (ISO), or null when
   * an office has to decide.
   */
  next(
    need: Need,
    staffing: Staffing,
    now: string,
  ): { readonly asked: readonly StudioId[]; readonly dueAt: string } | null;
}

/** In danger, how many studios the product asks besides the first. */
const ASKED_BESIDES = 5;

/** The product's own rule. */
export function ours(directory: Directory): Policy {
  return {
    name: 'ours',
    next: (need, staffing, now) => {
      const { owner, alsoAsked = [], dueAt } = route(need, directory, staffing, now);
      if (owner.kind !== 'studio') return null;
      return { asked: [owner, ...alsoAsked].map(({ studioId }) => studioId), dueAt };
    },
  };
}

/** 轮流: the studio that was asked least recently. */
export function roundRobin(directory: Directory): Policy {
  const lastAsked = new Map<StudioId, number>();
  let turn = 0;
  const policy = byOrder(directory, 'round-robin', ({ studio }) => lastAsked.get(studio._id) ?? 0);
  return {
    ...policy,
    next: (need, staffing, now) => {
      const chosen = policy.next(need, staffing, now);
      for (const id of chosen?.asked ?? []) {
        turn += 1;
        lastAsked.set(id, turn);
      }
      return chosen;
    },
  };
}

/** 就近: the studio that serves the smallest area around the place; then by metres, then by name. */
export function nearestFirst(directory: Directory): Policy {
  const far = 1e6;
  return byOrder(directory, 'nearest-first', ({ depth, metres }) => (metres ?? far) - depth * far);
}

/** Of the candidates with free capacity, the one with the smallest measure. */
function byOrder(
  directory: Directory,
  name: string,
  measure: (candidate: Candidate) => number,
): Policy {
  return {
    name,
    next: (need, staffing, now) => {
      const { acceptWithin } = categoryOf(need.category);
      const danger = isDanger(need);
      const free = ranked(need, directory, staffing, now).map(({ studio, ...rest }) => ({
        studio,
        measure: measure({ studio, ...rest }),
      }));
      free.sort(
        (one, other) => one.measure - other.measure || (one.studio._id < other.studio._id ? -1 : 1),
      );
      const [best] = free;
      if (!best) return null;
      const staff = staffing.of(best.studio._id);
      const from = danger ? now : attendedAt(best.studio, staff, need, now);
      return {
        asked: free.slice(0, danger ? 1 + ASKED_BESIDES : 1).map(({ studio }) => studio._id),
        dueAt: afterDuration(from, acceptWithin),
      };
    },
  };
}
