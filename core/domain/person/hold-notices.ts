import { messagePage } from '../notice/message-page';
import type { Notice } from '../notice/notice';
import type { Office } from '../studio/directory';
import type { Moment } from '../time/moment';
import { momentIn } from '../time/moments-in';
import type { HeldBack } from './hold';
import type { Person } from './person';

/** 暂停操作: the person is told why, until when, and how to appeal. */
export function noticeOfHold(
  { _id }: Pick<Person, '_id'>,
  { reason, until }: Pick<HeldBack, 'reason' | 'until'>,
  office: string,
  now: Moment,
): Notice {
  return {
    ...toPerson(_id, '暂停操作', now),
    text: `${office}暂停了您的操作，到${momentIn(until)}为止，这期间只能看：${reason}。觉得不对，点开就可以申诉，由上一级来看。遇到危险，照常可以求助。`,
  };
}

/** 恢复操作: by an office, or because the time is over. */
export function noticeOfRelease({ _id }: Pick<Person, '_id'>, now: Moment): Notice {
  return {
    ...toPerson(_id, '恢复操作', now),
    text: '您又可以照常使用了，之前停下的接单也恢复了。',
  };
}

/** 维持: the answer to the appeal. */
export function noticeOfUpheld(
  { _id }: Pick<Person, '_id'>,
  reason: string,
  until: Moment,
  now: Moment,
): Notice {
  return {
    ...toPerson(_id, '申诉有答复', now),
    text: `您的申诉看过了，还是到${momentIn(until)}为止：${reason}`,
  };
}

/** 申诉: the office above the one that decided is told. */
export function noticeOfAppeal(
  { _id, name }: Pick<Person, '_id' | 'name'>,
  { role, node }: Office,
  now: Moment,
): Notice {
  return {
    to: { kind: 'office', role, ancestors: [node] },
    except: [_id],
    template: 'task',
    words: { subject: '有人申诉', status: '待您看', at: now, tip: '点开看看' },
    text: `${name || '一位居民'}被暂停了操作，提了申诉，请您看看是恢复还是维持。`,
    page: messagePage('office.people'),
    urgent: false,
  };
}

function toPerson(openid: string, status: string, at: Moment): Omit<Notice, 'text'> {
  return {
    to: { kind: 'person', openid },
    except: [],
    template: 'progress',
    words: { subject: '您的账号', status, at, tip: '点开看看' },
    page: messagePage('me.held'),
    urgent: false,
  };
}
