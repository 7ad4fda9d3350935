import { type Moment, sayDuration, sayMoment } from '../../time/moment';
import type { Pause, RequestState } from '../model/state';

/** The fields that the words for a helper depend on; every card and view has them. */
export interface TaskFacts {
  readonly state: RequestState;
  readonly submittedAt: Moment;
  readonly waitingSince: Moment;
  readonly dueAt: Moment | null;
  readonly overdue: boolean;
  /** 排队 */
  readonly queued: boolean;
  /** 停表: what is awaited, and until when. */
  readonly paused: { readonly cause: Pause['cause']; readonly until: Moment } | null;
}

/**
 * 在谁手里: who has it, or had it last.
 *
 * @param yours whether the reader is the owner
 */
export function describeOwner(state: RequestState, owner: string, yours: boolean): string {
  const ownerName = yours ? '您' : owner;
  switch (state) {
    case 'submitted':
    case 'offered':
    case 'accepted':
    case 'referred':
      return `在${ownerName}手里`;
    case 'resolved':
    case 'closed':
      return `${ownerName}办的`;
    case 'withdrawn':
      return `撤回时在${ownerName}手里`;
    default:
      return state satisfies never;
  }
}

/**
 * 等了多久、到什么时候: one sentence for helpers. Overdue work is called overdue instead of naming a past time.
 *
 * @param yours whether the reader is the owner: only the owner is told to hurry
 */
export function describeProgress(task: TaskFacts, yours: boolean, now: Moment): string {
  const waited = sayWaited(task.waitingSince, now);
  const until = task.dueAt && task.dueAt > now ? sayMoment(task.dueAt, now) : null;
  if (task.paused) {
    const at = sayMoment(task.paused.until, now);
    return task.paused.cause === 'answer' ? `等居民回答，最晚等到${at}` : `约好${at} 开协调会`;
  }
  if (task.queued) return `等了${waited}，排队等工作室空出来`;
  switch (task.state) {
    case 'offered':
      return until ? `等了${waited}，${until} 前接` : `等了${waited}，约定的时间已经过了`;
    case 'submitted':
      return until && !task.overdue
        ? `等了${waited}，${until} 前安排`
        : `等了${waited}，已超时，还没安排`;
    case 'accepted':
      return until && !task.overdue
        ? `${until} 前办好`
        : `已经${waited}了，过了约定的时间，${yours ? '请尽快办' : '还没办好'}`;
    case 'referred':
      return until && !task.overdue
        ? `${until} 前再去问一问`
        : `已经${waited}了，该再去问一问外面的单位`;
    case 'resolved':
    case 'closed':
    case 'withdrawn':
      return `${sayMoment(task.submittedAt, now)} 提出`;
    default:
      return task.state satisfies never;
  }
}

/** A number has spaces around it, words do not. */
function sayWaited(since: Moment, now: Moment): string {
  const waited = sayDuration(since, now);
  return /^\d/.test(waited) ? ` ${waited}` : waited;
}
