import type { RequestState } from '../model/state';

/** One subrequest, as a line of the list. */
interface ShownPart {
  /** Null while it is recorded but not created yet. */
  readonly state: RequestState | null;
  readonly ownerName: string | null;
}

/** `王师傅正在办`: the status of a subrequest in a few words. */
export function sayPart({ state, ownerName }: ShownPart): string {
  const name = ownerName ?? '';
  switch (state) {
    case null:
      return '正在找人';
    case 'submitted':
      return `${name}在安排人手`;
    case 'offered':
      return `交给${name}，等人接`;
    case 'accepted':
      return `${name}正在办`;
    case 'resolved':
      return `${name}办好了，等居民确认`;
    case 'closed':
      return '办好了';
    case 'withdrawn':
      return '不用办了';
    case 'referred':
      return '转给外面的单位了';
    default:
      return state satisfies never;
  }
}
