import { categoryOf } from './category';
import { chinaTime } from './moment';
import type { ServiceRequest } from './request-state';

/**
 * 12345 转办单: a text that an office can read out or paste when it hands a matter outside. It names
 * the place and the matter, never who asked: a neighbour must not learn who complained.
 */
export function hotlineText(request: ServiceRequest, reads: boolean): string {
  const when = chinaTime(request.submittedAt).format('YYYY年M月D日');
  return [
    `诉求类别：${categoryOf(request.category).label}`,
    `地点：${request.place.name}`,
    `居民反映时间：${when}`,
    `反映内容：${reads ? request.what || '居民用语音说的，请听录音' : '内容涉及隐私，由当事人自行说明'}`,
    '居民希望得到答复。',
  ].join('\n');
}
