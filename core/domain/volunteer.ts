import type { Moment } from './moment';
import type { Notice } from './notice';
import type { NodeId } from './org';
import type { Person, Volunteer } from './person';
import { Refusal } from './refusal';
import type { StudioId } from './studio';

/** What holds for a volunteer who has not said otherwise. */
export const USUAL_TERMS = { atOnce: 3, onDuty: [], relatives: [] } as const;

/** 志愿者队伍: 注册登记 · 审核 · 动态管理. Each function gives the person as they will stand. */

/** 报名: to one studio. A refused person may apply again. */
export function apply(
  person: Person,
  form: { studioId: StudioId; name: string; phone: string; skills: string },
  now: Moment,
): Person {
  const state = person.volunteer?.state;
  if (state === 'applied') throw new Refusal('volunteer/already-applied');
  if (state === 'approved' || state === 'paused') throw new Refusal('volunteer/already-approved');
  const { studioId, name, phone, skills } = form;
  const volunteer: Volunteer = {
    state: 'applied',
    studioId,
    skills,
    appliedAt: now,
    reason: '',
    ...USUAL_TERMS,
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

/** 暂停 and 恢复: a volunteer who pauses takes no new requests and keeps what is in hand. */
export function pause(person: Person, paused: boolean): Person {
  const { volunteer } = person;
  if (volunteer?.state !== 'approved' && volunteer?.state !== 'paused') {
    throw new Refusal('volunteer/not-approved');
  }
  return { ...person, volunteer: { ...volunteer, state: paused ? 'paused' : 'approved' } };
}

/** Offices over the studio hear of an application. */
export function noticeOfApplication(
  person: Person,
  ancestors: readonly NodeId[],
  now: Moment,
): Notice {
  return {
    to: { kind: 'office', role: 'secretary', ancestors },
    except: [person._id],
    template: 'task',
    words: { subject: '志愿者报名', status: '待审核', at: now, tip: `${person.name}报名了` },
    text: `${person.name}报名做志愿者，请您审核。`,
    page: 'pages/office/volunteers',
    urgent: false,
  };
}

/** The applicant hears of the decision. */
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
    page: 'pages/volunteer/mine',
    urgent: false,
  };
}

function applicationOf(person: Person, by: string): Volunteer {
  const { volunteer } = person;
  if (person._id === by) throw new Refusal('volunteer/self-approval');
  if (volunteer?.state !== 'applied') throw new Refusal('volunteer/not-applied');
  return volunteer;
}
