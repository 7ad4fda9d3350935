import { chinaTime, type Moment, momentOf } from './moment';

/**
 * 保存多久: the table of all retention periods. Timers delete according to it, and the text of the privacy
 * notice is derived from it. A street office that keeps data for a shorter time changes a line here.
 */
export const KEPT = {
  /** 电话、称呼与门牌 of a request that is over. */
  contact: { for: 30, unit: 'day' },
  /** 照片与语音 */
  files: { for: 1, unit: 'year' },
  /** 诉求的文字: after that only the category and the figures are left. */
  words: { for: 3, unit: 'year' },
  /** 消息 */
  inbox: { for: 1, unit: 'year' },
  /** 公告的已读记号 */
  marks: { for: 1, unit: 'year' },
  /** 留痕: three years, as required by law. */
  deeds: { for: 3, unit: 'year' },
  /** 注销了还停着: deleted when it is over. */
  heldOver: { for: 0, unit: 'day' },
  /** 注销: it can be undone within this time. */
  erasing: { for: 7, unit: 'day' },
} as const satisfies Record<string, { readonly for: number; readonly unit: 'day' | 'year' }>;

export type KeptThing = keyof typeof KEPT;

/** The moment until which something that began, or ended, at the given moment is kept. */
export function keptUntil(thing: KeptThing, since: Moment): Moment {
  const period = KEPT[thing];
  return momentOf(chinaTime(since).add(period.for, period.unit));
}

/** Anything that began before this moment is no longer kept. */
export function keptSince(thing: KeptThing, now: Moment): Moment {
  const period = KEPT[thing];
  return momentOf(chinaTime(now).subtract(period.for, period.unit));
}

/** `30 天`, `1 年`: the period in words. */
export function sayKept(thing: KeptThing): string {
  const { for: count, unit } = KEPT[thing];
  return `${count} ${unit === 'day' ? '天' : '年'}`;
}
