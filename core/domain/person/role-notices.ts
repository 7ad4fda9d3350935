import { briefly } from '../notice/message-fit';
import { messagePage } from '../notice/message-page';
import type { Notice } from '../notice/notice';
import type { Appointment } from '../org/appointment';
import { officeAbove, type Role } from '../org/office';
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

/** 上任: whoever gave the role is told who has confirmed it, and under which name. */
export function noticeOfRoleBegun(
  { name }: Pick<Person, 'name'>,
  { by, role }: Pick<Appointment, 'by' | 'role'>,
  place: string,
  now: Moment,
): Notice {
  const what = `${place}${ROLE_WORDS[role]}`;
  return {
    to: { kind: 'person', openid: by },
    except: [],
    template: 'progress',
    words: {
      subject: '岗位',
      status: '已确认',
      at: now,
      tip: briefly(`${name}确认了`, '本人确认了'),
    },
    text: `${name}确认了担任${what}。名字和您请的人对不上的话，请马上找上一级。`,
    page: messagePage('office.roles'),
    urgent: false,
  };
}

/** 交接了: the office above is told who holds the role from then on, as it has not given it. */
export function noticeOfHandOver(
  { _id, name }: Pick<Person, '_id' | 'name'>,
  { by, role, ancestors }: Pick<Appointment, 'by' | 'role' | 'ancestors'>,
  place: string,
  now: Moment,
): Notice {
  return {
    to: { kind: 'office', role: officeAbove(role), ancestors },
    except: [_id, by],
    template: 'progress',
    words: {
      subject: '岗位',
      status: '已交接',
      at: now,
      tip: briefly(`由${name}接任`, '有人接任了'),
    },
    text: `${place}${ROLE_WORDS[role]}交接，由${name}接任。名字和您知道的人对不上的话，请马上点开看看。`,
    page: messagePage('office.roles'),
    urgent: false,
  };
}
