import type { Moment } from './moment';
import type { Person, Volunteer } from './person';
import { Refusal } from './refusal';
import type { StudioId } from './studio';

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
  const volunteer: Volunteer = { state: 'applied', studioId, skills, appliedAt: now, reason: '' };
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

function applicationOf(person: Person, by: string): Volunteer {
  if (!person.volunteer) throw new Refusal('volunteer/not-found');
  if (person._id === by) throw new Refusal('volunteer/self-approval');
  if (person.volunteer.state !== 'applied') throw new Refusal('volunteer/not-applied');
  return person.volunteer;
}
