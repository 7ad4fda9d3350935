import type { Template } from '../../../../../core/contract/templates';
import type { Consent } from '../../../../../core/domain/notice/consent';

/** 长期订阅 that stands: agreed to once, and never used up. */
export function isLasting(kind: Template['kind'], consent: Consent | undefined): boolean {
  return kind === 'longterm' && (consent?.left ?? 0) > 0;
}

/**
 * 还能收到几条, in words: `还能收到 3 条办理提醒`, and that somebody who said no is asked no more.
 *
 * @param name what such a message is called, `办理提醒`
 * @param consent absent when the person was never asked
 */
export function sayLeft(
  name: string,
  kind: Template['kind'],
  consent: Consent | undefined,
): string {
  if (!consent) return `还没有打开${name}`;
  if (isLasting(kind, consent)) return `${name}一直开着`;
  const more = consent.left > 0 ? `还能收到 ${consent.left} 条${name}` : '';
  if (consent.refused) return more ? `${more}，以后不再问您` : `您说过不用${name}，不会再问您`;
  return more || `${name}用完了`;
}
