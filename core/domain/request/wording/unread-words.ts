import { type CategoryCode, categoryOf } from '../../category/category';
import type { RequestState } from '../model/state';

interface Unread {
  readonly state: RequestState;
  readonly category: CategoryCode;
}

/** 看不到了: why this reader no longer reads the words of a request that has ended; null while it is not that. */
export function sayPast({ state, category }: Unread): string | null {
  if (state === 'withdrawn') return '居民撤回了，内容只有本人看得到';
  if (state !== 'closed' || categoryOf(category).sealed) return null;
  return '办好一个多月了，内容只有本人看得到';
}

/** 为什么看不到: in place of words that this reader may not read. */
export function sayUnread(request: Unread, mayAccept: boolean): string {
  const confidential = mayAccept ? '内容保密，接单后可见' : '内容保密，只有办理的人能看';
  return sayPast(request) ?? confidential;
}
