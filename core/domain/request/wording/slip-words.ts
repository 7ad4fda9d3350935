import type { Mandate, SlipItem, SlipItemKind } from '../model/slip';

const KINDS: Readonly<Record<SlipItemKind, string>> = {
  card: '卡',
  cash: '现金',
  keys: '钥匙',
  document: '证件',
};

const MANDATE_WORDS: Readonly<Record<Mandate, string>> = {
  withdrawal: '要输密码，或者取钱',
  overnight: '钥匙要过夜',
  official: '以本人名义办手续',
};

export function sayItemKind(kind: SlipItemKind): string {
  return KINDS[kind];
}

export function sayMandate(mandate: Mandate): string {
  return MANDATE_WORDS[mandate];
}

/** `1,234.50 元` without the thousands mark: 分 as people write them. */
export function sayYuan(cents: number): string {
  const yuan = cents / 100;
  return `${Number.isInteger(yuan) ? yuan : yuan.toFixed(2)} 元`;
}

/** `现金 200 元，买药用` */
export function sayItem({ kind, words, amount }: SlipItem): string {
  const what = kind === 'cash' ? `${KINDS.cash} ${sayYuan(amount)}` : KINDS[kind];
  return words ? `${what}，${words}` : what;
}

/** 元 as typed, in 分; NaN when it is no amount. */
export function centsOf(typed: string): number {
  const plain = typed.normalize('NFKC').trim();
  return /^\d{1,6}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : Number.NaN;
}

/** 一句话说交接单, for the row that leads to them. */
export function saySlips(
  slips: readonly { readonly open: boolean; readonly actions: readonly string[] }[],
): string {
  if (slips.some(({ actions }) => actions.includes('agree'))) return '有一张等您核对';
  if (slips.some(({ open }) => open)) return '还有东西没交接清楚';
  return slips.length > 0 ? '都交接清楚了' : '要带卡、现金、钥匙或证件，先记一张';
}
