import { Refusal } from '../base/refusal';
import { briefly } from '../notice/message-fit';
import { messagePage } from '../notice/message-page';
import type { Notice } from '../notice/notice';
import type { NodeId } from '../org/org';
import type { Studio, StudioId } from '../studio/studio';
import { NEVER, withDue } from '../time/due';
import { daysAfter, type Moment } from '../time/moment';
import type { Person, Volunteer } from './person';

/** The default settings of a volunteer. */
export const USUAL_TERMS = {
  atOnce: 3,
  onDuty: [],
  relatives: [],
  showPhone: false,
  partyMember: false,
  pausedUntil: null,
} as const;

/** 志愿者队伍: 注册登记 · 审核 · 动态管理. Each function returns the changed person. */

/** 报名: to one studio. A refused person may apply again. */
export function apply(
  person: Person,
  form: {
    studioId: StudioId;
    /** The studio's path. */
    ancestors: readonly NodeId[];
    name: string;
    phone: string;
    skills: string;
    partyMember?: boolean;
  },
  now: Moment,
): Person {
  const state = person.volunteer?.state;
  if (state === 'applied') throw new Refusal('volunteer/already-applied');
  if (state === 'approved' || state === 'paused') throw new Refusal('volunteer/already-approved');
  const { studioId, ancestors, name, phone, skills, partyMember = false } = form;
  const volunteer: Volunteer = {
    state: 'applied',
    studioId,
    ancestors,
    skills,
    appliedAt: now,
    reason: '',
    // A volunteer who returns gets their earlier settings back.
    ...USUAL_TERMS,
    ...(person.volunteer && termsOf(person.volunteer)),
    partyMember,
  };
  return { ...person, name, phone, volunteer };
}

/** 审核通过: by an office over the studio, never by the applicant. */
export function approve(person: Person, by: string): Person {
  return { ...person, volunteer: { ...applicationOf(person, by), state: 'approved' } };
}

/** 不予通过: with a reason that the applicant reads. */
export function refuse(person: Person, reason: string, by: string): Person {
  return { ...person, volunteer: { ...applicationOf(person, by), state: 'refused', reason } };
}

/**
 * 暂停 and 恢复: a paused volunteer gets no new requests and keeps their work until its deadline. If
 * nobody else is available in the studio, requests waiting there go to another one.
 *
 * @param days after which the pause ends by itself; null means when the volunteer says so
 */
export function pause(
  person: Person,
  paused: boolean,
  now: Moment,
  days: number | null = null,
): Person {
  const { volunteer } = person;
  if (volunteer?.state !== 'approved' && volunteer?.state !== 'paused') {
    throw new Refusal('volunteer/not-approved');
  }
  const state = paused ? 'paused' : 'approved';
  const pausedUntil = paused && days !== null ? daysAfter(now, days) : null;
  const handed = paused ? withDue(person.due, 'handOver', now) : person.due;
  const due = withDue(handed, 'comeBack', pausedUntil);
  return { ...person, due, volunteer: { ...volunteer, state, pausedUntil } };
}

/** 休息到期: the volunteer takes requests again; no change if the pause was altered meanwhile. */
export function comeBack(person: Person, now: Moment): Person {
  const { volunteer } = person;
  const over = volunteer?.state === 'paused' && (volunteer.pausedUntil ?? NEVER) <= now;
  if (over) return pause(person, false, now);
  return { ...person, due: withDue(person.due, 'comeBack', null) };
}

/**
 * 退出: a volunteer who leaves gets no more requests, and their work goes to somebody else, colleagues
 * first. Applying again undoes it.
 */
export function leave(person: Person, now: Moment): Person {
  const { volunteer } = person;
  if (volunteer?.state !== 'approved' && volunteer?.state !== 'paused') {
    throw new Refusal('volunteer/not-approved');
  }
  const due = withDue(withDue(person.due, 'handOver', now), 'comeBack', null);
  return { ...person, due, volunteer: { ...volunteer, state: 'left', pausedUntil: null } };
}

/** 接单设置: how many at once, when, for whom not, and whether the people they help may phone them. */
export type Terms = Pick<Volunteer, 'atOnce' | 'onDuty' | 'relatives' | 'showPhone'>;

export function setTerms(person: Person, terms: Terms): Person {
  const { volunteer } = person;
  if (volunteer?.state !== 'approved' && volunteer?.state !== 'paused') {
    throw new Refusal('volunteer/not-approved');
  }
  return { ...person, volunteer: { ...volunteer, ...terms } };
}

/**
 * 领衔人不在: offices over the studio are told that its lead has paused or left, so that they appoint
 * another.
 */
export function noticeOfLeadGone(
  person: Person,
  studio: Pick<Studio, '_id' | 'name' | 'ancestors'>,
  now: Moment,
): Notice {
  const gone = person.volunteer?.state === 'left' ? '退出了' : '暂停接单了';
  return {
    to: { kind: 'office', role: 'secretary', ancestors: studio.ancestors },
    except: [person._id],
    template: 'task',
    words: {
      subject: '工作室领衔人',
      status: '待安排',
      at: now,
      tip: briefly(`${studio.name}的领衔人${gone}`, '一家工作室的领衔人不在'),
    },
    text: `${studio.name}的领衔人${person.name}${gone}，请您看看要不要另请一位。`,
    page: messagePage('studio.detail', studio._id),
    urgent: false,
  };
}

/** Offices over the studio are told of an application. */
export function noticeOfApplication(
  person: Person,
  ancestors: readonly NodeId[],
  now: Moment,
): Notice {
  return {
    to: { kind: 'office', role: 'secretary', ancestors },
    except: [person._id],
    template: 'task',
    words: {
      subject: '志愿者报名',
      status: '待审核',
      at: now,
      tip: briefly(`${person.name}报名了`, '有一位居民报名了'),
    },
    text: `${person.name}报名当志愿者，请您审核。`,
    page: messagePage('office.volunteers'),
    urgent: false,
  };
}

/** The applicant is told the decision. */
export function noticeOfDecision(person: Person, studioName: string, now: Moment): Notice {
  const approved = person.volunteer?.state === 'approved';
  const status = approved ? '已通过' : '未通过';
  const text = approved
    ? `欢迎加入${studioName}，您现在可以接单了。`
    : `您的志愿者报名没有通过：${person.volunteer?.reason ?? ''}`;
  return {
    to: { kind: 'person', openid: person._id },
    except: [],
    template: 'progress',
    words: { subject: '志愿者报名', status, at: now, tip: '点开看看' },
    text,
    page: messagePage('volunteer.mine'),
    urgent: false,
  };
}

/** Tells a volunteer that the pause is over. */
export function noticeOfReturn({ _id }: Person, now: Moment): Notice {
  return {
    to: { kind: 'person', openid: _id },
    except: [],
    template: 'progress',
    words: { subject: '志愿服务', status: '恢复接单', at: now, tip: '休息到期了，又给您派单了' },
    text: '约好的休息到今天，又开始给您派单了。还想歇一阵，点开再选。',
    page: messagePage('volunteer.mine'),
    urgent: false,
  };
}

function termsOf({ atOnce, onDuty, relatives, showPhone }: Volunteer): Terms {
  return { atOnce, onDuty, relatives, showPhone };
}

function applicationOf(person: Person, by: string): Volunteer {
  const { volunteer } = person;
  if (person._id === by) throw new Refusal('volunteer/self-approval');
  if (volunteer?.state !== 'applied') throw new Refusal('volunteer/not-applied');
  return volunteer;
}
