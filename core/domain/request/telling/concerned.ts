import { categoryOf } from '../../category/category';
import { messagePage } from '../../notice/message-page';
import type { Notice } from '../../notice/notice';
import { withDue } from '../../time/due';
import type { Moment } from '../../time/moment';
import { sayKept } from '../../time/retention';
import type { ServiceRequest } from '../model/state';

/**
 * 告诉当事人: somebody whom another person named is told when the request is filed, if they use the
 * mini-program themselves. A confidential matter is told by whoever takes it, in person: a message on a
 * locked screen could put at risk whom it is to help.
 *
 * @param openid whose proven telephone it is; null if nobody's, and then the volunteer tells them
 */
export function tellConcerned(
  request: ServiceRequest,
  openid: string | null,
  now: Moment,
): ServiceRequest {
  if (openid === null || openid === request.asker) return request;
  if (request.forWhom === 'self' || categoryOf(request.category).sealed) return request;
  const notices = { ...request.notices, c0n0: noticeTo(openid, request, now) };
  return { ...request, notices, due: withDue(request.due, 'tell', now) };
}

function noticeTo(
  openid: string,
  { askerName, nameless, forWhom }: ServiceRequest,
  now: Moment,
): Notice {
  const relation = forWhom === 'family' ? '家里人' : '邻居';
  const who = nameless === 'no' ? `${relation}${askerName}` : relation;
  return {
    to: { kind: 'person', openid },
    except: [],
    template: 'progress',
    words: { subject: '替您求助', status: '已收到', at: now, tip: '点开看看记下了什么' },
    text: `${who}替您求助，记下了您的称呼、电话和住处，只给来帮忙的人看，办完 ${sayKept('contact')}后删掉。不愿意，跟来联系的人说一声就行。`,
    page: messagePage('me.privacy'),
    urgent: false,
  };
}
