import { messagePage } from '../notice/message-page';
import type { Notice } from '../notice/notice';
import type { Role } from '../org/office';
import { ROLE_WORDS } from '../org/role-words';
import type { Moment } from '../time/moment';
import type { Person } from './person';

/** 卸任: the person is told that a role is not theirs any more. */
export function noticeOfRoleEnded(
  { _id: openid }: Pick<Person, '_id'>,
  role: Role,
  place: string,
  now: Moment,
): Notice {
  return {
    to: { kind: 'person', openid },
    except: [],
    template: 'progress',
    words: { subject: '岗位', status: '已卸任', at: now, tip: '点开看看' },
    text: `您不再担任${place}${ROLE_WORDS[role]}。要是弄错了，请找上一级。`,
    page: messagePage('me.roles'),
    urgent: false,
  };
}
