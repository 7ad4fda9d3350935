import type { OpenId } from '../base/identity';
import { briefly } from '../notice/message-fit';
import { messagePage } from '../notice/message-page';
import type { Notice } from '../notice/notice';
import type { Studio } from '../studio/studio';
import type { Moment } from '../time/moment';
import type { Person } from './person';

type Place = Pick<Studio, '_id' | 'name' | 'ancestors'>;

/** 请退: the volunteer is told, with the reason. */
export function noticeOfEnd({ _id }: Person, studio: Place, reason: string, now: Moment): Notice {
  return {
    to: { kind: 'person', openid: _id },
    except: [],
    template: 'progress',
    words: { subject: '志愿服务', status: '已结束', at: now, tip: '点开看看原因' },
    text: `书记请您不再在${studio.name}接单了：${reason}。您手上的事会请别人接着办，谢谢您这些日子的帮忙。`,
    page: messagePage('volunteer.mine'),
    urgent: false,
  };
}

/** 请书记请退: offices over the studio are told what its lead asks. */
export function noticeOfEndAsked(
  person: Person,
  studio: Place,
  by: Pick<Person, 'name'>,
  now: Moment,
): Notice {
  return {
    to: { kind: 'office', role: 'secretary', ancestors: studio.ancestors },
    except: [person._id],
    template: 'task',
    words: {
      subject: '工作室请退志愿者',
      status: '待您定',
      at: now,
      tip: briefly(`${studio.name}请您看看`, '一家工作室请您看看'),
    },
    text: `${studio.name}的${by.name}请您看看：是不是请${person.name}不再接单。`,
    page: messagePage('office.people'),
    urgent: false,
  };
}

/** The lead who asked is told what the office decided. */
export function noticeOfEndDecided(
  person: Person,
  lead: OpenId,
  decided: { readonly ended: boolean; readonly reason: string },
  now: Moment,
): Notice {
  const { ended, reason } = decided;
  const what = ended ? `书记已经请${person.name}退出了` : `书记没有请${person.name}退出`;
  return {
    to: { kind: 'person', openid: lead },
    except: [],
    template: 'progress',
    words: {
      subject: '请退志愿者',
      status: ended ? '已请退' : '没有请退',
      at: now,
      tip: '点开看看',
    },
    text: `${what}：${reason}`,
    page: messagePage('office.volunteers'),
    urgent: false,
  };
}
