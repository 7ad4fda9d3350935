import { chinaTime, type Moment, momentOf } from './moment';

/**
 * 保存多久: how long each thing is kept, the one table of it: timers delete by it, and what people are told is
 * said from it. A street office that keeps less changes a line here.
 */
export const KEPT = {
  /** 电话、称呼与门牌 of a request that is over. */
  contact: { for: 30, unit: 'day' },
  /** 照片与语音 */
  files: { for: 1, unit: 'year' },
  /** 诉求的文字: then its kind and its figures stay alone. */
  words: { for: 3, unit: 'year' },
  /** 消息 */
  inbox: { for: 1, unit: 'year' },
  /** 公告的已读记号 */
  marks: { for: 1, unit: 'year' },
  /** 留痕: the law asks for three years. */
  deeds: { for: 3, unit: 'year' },
  /** 注销: so long it can be undone. */
  erasing: { for: 7, unit: 'day' },
} as const satisfies Record<string, { readonly for: number; readonly unit: 'day' | 'year' }>;

export type KeptThing = keyof typeof KEPT;

/** Until when something is kept that began, or ended, then. */
export function keptUntil(thing: KeptThing, since: Moment): Moment {
  const period = KEPT[thing];
  return momentOf(chinaTime(since).add(period.for, period.unit));
}

/** What began before this is kept no more. */
export function keptSince(thing: KeptThing, now: Moment): Moment {
  const period = KEPT[thing];
  return momentOf(chinaTime(now).subtract(period.for, period.unit));
}

/** `30 天`, `1 年`: as people are told. */
export function sayKept(thing: KeptThing): string {
  const { for: count, unit } = KEPT[thing];
  return `${count} ${unit === 'day' ? '天' : '年'}`;
}
