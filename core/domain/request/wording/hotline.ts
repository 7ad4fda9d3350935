import { type CategoryCode, categoryOf } from '../../category/category';
import { chinaTime, type Moment } from '../../time/moment';
import type { ServiceRequest } from '../model/state';

/** The facts of the text. */
interface HotlineFacts {
  readonly category: CategoryCode;
  /** The place in words, with the corner where it happened, never a flat. */
  readonly place: string;
  readonly submittedAt: Moment;
  /** The description; empty when it is sealed. */
  readonly about: string;
}

/**
 * 12345 转办单: a text that an office can read out or paste into a referral. It names the place and the
 * matter, never the asker, because neighbours must not learn who complained.
 */
export function hotlineWords({ category, place, submittedAt, about }: HotlineFacts): string {
  const when = chinaTime(submittedAt).format('YYYY年M月D日');
  return [
    // 说不清楚 is our own term; outside it is called 其他.
    `诉求类别：${category === 'other' ? '其他' : categoryOf(category).label}`,
    `地点：${place}`,
    `居民反映时间：${when}`,
    `反映内容：${about || '内容涉及隐私，由当事人自行说明'}`,
    '居民希望得到答复。',
  ].join('\n');
}

/**
 * The text for a request at this place. A voice message is described in the words of the office that
 * referred it; before that there is no text.
 *
 * @param reads may the reader know the description and the exact place?
 */
export function hotlineText(
  request: ServiceRequest,
  placeName: string,
  reads: boolean,
): string | null {
  const about = request.what || (request.state === 'referred' ? request.about : '');
  if (reads && !about) return null;
  const { category, submittedAt, place } = request;
  const corner = reads && place.elsewhere === 'spot' ? place.detail : '';
  const where = [placeName, corner].filter(Boolean).join(' ');
  return hotlineWords({ category, place: where, submittedAt, about: reads ? about : '' });
}
