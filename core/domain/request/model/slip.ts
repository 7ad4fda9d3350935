import type { OpenId } from '../../base/identity';
import type { Moment } from '../../time/moment';

/** 交接的东西 */
export const SLIP_ITEM_KINDS = ['card', 'cash', 'keys', 'document'] as const;
export type SlipItemKind = (typeof SLIP_ITEM_KINDS)[number];

/** 不止跑腿: what goes beyond an errand, and needs a letter of authority (委托书). */
export const MANDATES = ['withdrawal', 'overnight', 'official'] as const;
export type Mandate = (typeof MANDATES)[number];

export interface SlipItem {
  readonly kind: SlipItemKind;
  /** Which one: 尾号 1234 的医保卡. */
  readonly words: string;
  /** 分, of cash; 0 for everything else. */
  readonly amount: number;
}

/** What one end records and the other end confirms. */
interface Recorded {
  readonly by: OpenId;
  readonly at: Moment;
  readonly confirmedAt: Moment | null;
}

/** 归还: what came back, and of cash what was spent and what is left, in 分. */
export interface Returned extends Recorded {
  readonly words: string;
  readonly spent: number;
  readonly change: number;
  /** 小票 */
  readonly receipts: readonly string[];
}

interface Said {
  readonly by: OpenId;
  readonly at: Moment;
  readonly words: string;
}

/**
 * 交接单: a card, cash, keys or papers that a volunteer takes along and brings back. One end records, the
 * other confirms, both when they are taken and when they come back.
 */
export interface Slip {
  readonly id: string;
  /** The volunteer who has them. */
  readonly holder: OpenId;
  readonly items: readonly SlipItem[];
  readonly mandates: readonly Mandate[];
  /** 委托书: photos of it; empty where none is needed. */
  readonly letter: readonly string[];
  readonly taken: Recorded;
  readonly returned: Returned | null;
  /** 对不上: what the other end says to the last record; null when it says nothing. */
  readonly contested: Said | null;
  /** 了结: how an office ended it. */
  readonly settled: Said | null;
}

/** 还没了: is something not back yet, or not confirmed to be? */
export function isSlipOpen({ returned, settled }: Pick<Slip, 'returned' | 'settled'>): boolean {
  return settled === null && (returned === null || returned.confirmedAt === null);
}

/** 还拿着: has this person something in hand that is not back yet? */
export function holdsAnOpenOne(slips: readonly Slip[], openid: OpenId): boolean {
  return slips.some((slip) => slip.holder === openid && isSlipOpen(slip));
}

/**
 * 自己认的: the same, and they have said so: nobody is kept from going by what somebody else alone has
 * written down.
 */
export function knowsOfAnOpenOne(slips: readonly Slip[], openid: OpenId): boolean {
  const known = slips.filter(({ taken }) => taken.by === openid || taken.confirmedAt !== null);
  return holdsAnOpenOne(known, openid);
}

/** Who has to confirm the last record: the asker, or the volunteer; null when nobody has to. */
export function confirmerOf(slip: Slip, asker: OpenId): OpenId | null {
  if (!isSlipOpen(slip)) return null;
  const last = slip.returned ?? slip.taken;
  if (last.confirmedAt !== null) return null;
  return last.by === asker ? slip.holder : asker;
}

/** Can the holder record now that it came back? Both ends know that it was taken. */
export function mayGiveBack(slip: Slip): boolean {
  return isSlipOpen(slip) && slip.taken.confirmedAt !== null;
}

/** 现金合计, in 分. */
export function cashOf({ items }: Pick<Slip, 'items'>): number {
  return items.reduce((sum, { kind, amount }) => sum + (kind === 'cash' ? amount : 0), 0);
}
