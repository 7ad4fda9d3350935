import type { OpenId } from '../base/identity';
import { messagePage } from '../notice/message-page';
import type { Notice, Recipient } from '../notice/notice';
import type { Moment } from '../time/moment';
import type { Person } from './person';

/** 有人请您核实: the captains of the building; without one, the office over it. */
export function noticesOfVouchingAsked(
  { _id, ancestors }: Pick<Person, '_id' | 'ancestors'>,
  captains: readonly OpenId[],
  now: Moment,
): Notice[] {
  const to: readonly Recipient[] =
    captains.length > 0
      ? captains.map((openid) => ({ kind: 'person', openid }))
      : [{ kind: 'office', role: 'secretary', ancestors }];
  return to.map((one) => ({
    to: one,
    except: [_id],
    template: 'task',
    words: { subject: '核实住处', status: '等您核实', at: now, tip: '点开看看是哪一户' },
    text: '有一位居民请您核实住处：是您认得的邻居，点一下就好。',
    page: messagePage('office.residents'),
    urgent: false,
  }));
}

/** 核实的结果: the person is told; what a captain does not know is no reproach. */
export function noticeOfVouching(
  { _id: openid }: Pick<Person, '_id'>,
  known: boolean,
  by: string,
  now: Moment,
): Notice {
  return {
    to: { kind: 'person', openid },
    except: [],
    template: 'progress',
    words: {
      subject: '核实住处',
      status: known ? '已核实' : '还没核实',
      at: now,
      tip: '点开看看',
    },
    text: known
      ? `${by}核实了您的住处。以后只给本小区住户的表决、公示，您也能参加。`
      : `${by}还不能确认您住在这里。您可以看看门牌写得对不对，再请一次，或者到居委会说一声。求助、报名都不受影响。`,
    page: messagePage('me.residence'),
    urgent: false,
  };
}
