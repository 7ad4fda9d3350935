import { briefly } from '../notice/message-fit';
import { messagePage } from '../notice/message-page';
import type { Notice } from '../notice/notice';
import type { NodeId } from '../org/org';
import type { Directory } from '../studio/directory';
import type { Studio } from '../studio/studio';
import type { Moment } from '../time/moment';
import { momentIn } from '../time/moments-in';
import { type Climbed, officeOfRung } from './application';
import type { Person } from './person';
import { standingIn, type Waiting } from './standing';

type Place = Pick<Studio, '_id' | 'name'>;
type Who = Pick<Person, '_id' | 'name'>;

/** 有人报名: the lead is asked for a word. */
export function noticeToLead(person: Who, studio: Place, now: Moment): Notice {
  return {
    ...aboutApplicant(person, '等您一句话', now),
    to: { kind: 'lead', studioId: studio._id },
    text: `${person.name}想来${studio.name}帮忙，请您聊一聊，给书记一句话：合不合适。`,
  };
}

/** Offices over the studio are told of an application. */
export function noticeOfApplication(
  person: Who,
  ancestors: readonly NodeId[],
  now: Moment,
): Notice {
  return {
    ...aboutApplicant(person, '待审核', now),
    to: { kind: 'office', role: 'secretary', ancestors },
    text: `${person.name}报名当志愿者，请您审核。`,
  };
}

/** 领衔人有话了: the office that decides is told. */
export function noticeOfWord(
  person: Who,
  studio: Place,
  office: { readonly role: 'secretary' | 'officer' | 'administrator'; readonly node: NodeId },
  yes: boolean,
  now: Moment,
): Notice {
  const says = yes ? '觉得合适' : '觉得不大合适';
  return {
    ...aboutApplicant(person, '待审核', now),
    to: { kind: 'office', role: office.role, ancestors: [office.node] },
    text: `${person.name}报名${studio.name}，领衔人${says}，请您审核。`,
  };
}

/** 没有合适的工作室: an office over the home is asked to find one. */
export function noticeOfSearch(
  person: Who,
  why: 'none-fits' | 'all-tried',
  ancestors: readonly NodeId[],
  now: Moment,
): Notice {
  const because = why === 'none-fits' ? '附近没有对得上的工作室' : '问过的几家都没有成';
  return {
    ...aboutApplicant(person, '请帮着找', now),
    to: { kind: 'office', role: 'secretary', ancestors },
    text: `${person.name}想当志愿者，${because}，请您帮着看看放在哪里合适。`,
    page: messagePage('volunteer.team'),
  };
}

/** 升级: the office that has it now is told, and so is the applicant. */
export function noticesOfClimb(
  person: Who,
  { to, from, ancestors, studioId }: Climbed,
  directory: Directory,
  now: Moment,
): readonly Notice[] {
  if (to.with === 'lead') return [];
  const office = officeOfRung(to.with, ancestors, directory);
  const name = directory.officeName(office);
  const late = from === null ? '' : `，${WAITED[from]}三个工作日没有答复`;
  const where = studioId === null ? '' : directory.studioName(studioId);
  const told: Notice = {
    ...aboutApplicant(person, '待审核', now),
    to: { kind: 'office', role: office.role, ancestors: [office.node] },
    text: `${person.name}报名${where || '当志愿者'}${late}，请您看看。`,
    ...(studioId === null && { page: messagePage('volunteer.team') }),
  };
  // Whom an earlier build told nothing of rungs hears nothing of them now.
  if (from === null || from === 'subdistrict') return [told];
  const own = toApplicant(person, '在办', now);
  const text = `您报名${where || '当志愿者'}，${WAITED[from]}还没有答复，转给${name}了，最晚${momentIn(to.until)}答复您。`;
  return [told, { ...own, text }];
}

const WAITED = { lead: '领衔人', secretary: '居委', subdistrict: '街道' } as const;

/** The applicant is told the decision; after a refusal also what comes next. */
export function noticeOfDecision(
  person: Person,
  studio: Place,
  now: Moment,
  whatNext = '',
): Notice {
  const standing = standingIn(person, studio._id);
  const approved = standing?.state === 'approved';
  const text = approved
    ? `欢迎加入${studio.name}，您现在可以接单了。`
    : `您报名${studio.name}没有通过：${standing?.reason ?? ''}${whatNext}`;
  return { ...toApplicant(person, approved ? '已通过' : '未通过', now), text };
}

/** 眼下没有合适的: the search is over for now. */
export function noticeOfClosedSearch(person: Who, reason: string, now: Moment): Notice {
  return {
    ...toApplicant(person, '有答复', now),
    text: `您报名当志愿者，眼下没有找到合适的工作室：${reason}。往后随时可以再报，谢谢您的心意。`,
  };
}

/** 现在在谁那里: the rung that has an application, by name, and until when. */
export function waitingView(
  waiting: Waiting | null,
  studio: Pick<Studio, 'leadName'> | undefined,
  ancestors: readonly NodeId[],
  directory: Directory,
): (Waiting & { readonly who: string }) | null {
  if (!waiting) return null;
  const who =
    waiting.with === 'lead'
      ? `领衔人${studio?.leadName ?? ''}`
      : directory.officeName(officeOfRung(waiting.with, ancestors, directory));
  return { ...waiting, who };
}

function aboutApplicant(person: Who, status: string, at: Moment): Omit<Notice, 'to' | 'text'> {
  return {
    except: [person._id],
    template: 'task',
    words: {
      subject: '志愿者报名',
      status,
      at,
      tip: briefly(`${person.name}报名了`, '有一位居民报名了'),
    },
    page: messagePage('office.volunteers'),
    urgent: false,
  };
}

function toApplicant({ _id }: Who, status: string, at: Moment): Omit<Notice, 'text'> {
  return {
    to: { kind: 'person', openid: _id },
    except: [],
    template: 'progress',
    words: { subject: '志愿者报名', status, at, tip: '点开看看' },
    page: messagePage('volunteer.mine'),
    urgent: false,
  };
}
