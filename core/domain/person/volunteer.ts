import type { OpenId } from '../base/identity';
import { Refusal } from '../base/refusal';
import { briefly } from '../notice/message-fit';
import { messagePage } from '../notice/message-page';
import type { Notice } from '../notice/notice';
import type { NodeId, OrgNode } from '../org/org';
import type { OpeningHours, Studio, StudioId } from '../studio/studio';
import { NEVER, withDue } from '../time/due';
import { daysAfter, type Moment } from '../time/moment';
import { isHeldBack } from './hold';
import { rename } from './name';
import type { Person } from './person';
import {
  appliedTo,
  type EndAsked,
  isServing,
  isVolunteer,
  MOST_STANDINGS,
  PAUSED_BY,
  type PausedBy,
  type Standing,
  standingIn,
  type Terms,
} from './standing';

/** 志愿者队伍: 注册登记 · 审核 · 动态管理. Each function returns the changed person. */

/**
 * 报名: to one more studio. A refused person may apply again.
 *
 * @param offered the paths of roles that wait for them
 */
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
  nodes: ReadonlyMap<NodeId, OrgNode>,
  now: Moment,
  offered: readonly NodeId[] = [],
): Person {
  const { studioId, ancestors, name, phone, skills, partyMember = false } = form;
  const before = standingIn(person, studioId);
  if (before?.state === 'applied') throw new Refusal('volunteer/already-applied');
  if (before && isServing(before)) throw new Refusal('volunteer/already-approved');
  // A volunteer who returns still has their earlier hours.
  const onDuty = before?.onDuty ?? [];
  const standing = { ...appliedTo({ studioId, ancestors }, skills, now), onDuty };
  const standings = [...withRoom(person.standings, studioId), standing];
  // Who is known by a name already keeps it until an office agrees to another one.
  const named = name === person.name ? person : rename(person, name, nodes, now, offered);
  return { ...named, phone, partyMember, standings, appliedAt: now };
}

/** The other standings: ended ones only as far as there is room besides a new one. */
function withRoom(standings: readonly Standing[], studioId: StudioId): readonly Standing[] {
  const others = standings.filter((one) => one.studioId !== studioId);
  const over = others.filter(isOver);
  const rest = others.length - over.length;
  if (rest >= MOST_STANDINGS) throw new Refusal('volunteer/too-many-studios');
  const forgotten = new Set(over.slice(0, Math.max(0, others.length + 1 - MOST_STANDINGS)));
  return others.filter((one) => !forgotten.has(one));
}

function isOver({ state }: Standing): boolean {
  return state === 'refused' || state === 'left';
}

/**
 * 审核通过: by an office over the studio, never by the applicant, and not while they are held back.
 *
 * @param shown the name that the office has seen; absent from earlier builds
 */
export function approve(
  person: Person,
  studioId: StudioId,
  by: OpenId,
  now: Moment,
  shown?: string,
): Person {
  requireApplied(person, studioId, by);
  if (shown !== undefined && shown !== person.name) throw new Refusal('volunteer/renamed');
  if (isHeldBack(person, now)) throw new Refusal('volunteer/held-back');
  return withStanding(person, [studioId], { state: 'approved', approvedAt: now });
}

/** 不予通过: with a reason that the applicant reads. */
export function refuse(person: Person, studioId: StudioId, reason: string, by: OpenId): Person {
  requireApplied(person, studioId, by);
  return withStanding(person, [studioId], { state: 'refused', reason });
}

/**
 * 暂停 and 恢复: a paused volunteer gets no new requests and keeps their work until its deadline. If
 * nobody else is available in the studio, requests waiting there go to another one. Who paused them is
 * kept: only as strong a right changes or ends the pause.
 *
 * @param studioIds in which of their studios
 * @param by with which right; of these studios, those paused by a stronger one are left out
 * @param days after which the pause ends by itself; null means when the volunteer says so
 * @throws Refusal `volunteer/paused-by-lead`, `volunteer/paused-by-office`, `volunteer/held-back`
 */
export function pause(
  person: Person,
  studioIds: readonly StudioId[],
  paused: boolean,
  now: Moment,
  { by = 'oneself', days = null }: { readonly by?: PausedBy; readonly days?: number | null } = {},
): Person {
  if (!paused && isHeldBack(person, now)) throw new Refusal('volunteer/held-back');
  const changed = changeableBy(by, person, servedOf(person, studioIds));
  const state = paused ? 'paused' : 'approved';
  const pausedUntil = paused && days !== null ? daysAfter(now, days) : null;
  const pausedBy = paused ? by : null;
  const next = withStanding(person, changed, { state, pausedUntil, pausedBy });
  return { ...next, due: dueOf(next, paused ? now : null) };
}

/** Those of these studios in which this right may change the pause. */
function changeableBy(
  by: PausedBy,
  person: Person,
  studioIds: readonly StudioId[],
): readonly StudioId[] {
  const strength = (one: PausedBy | null) => PAUSED_BY.indexOf(one ?? 'oneself');
  const pausedBy = (id: StudioId) => standingIn(person, id)?.pausedBy ?? null;
  const changeable = studioIds.filter((id) => strength(pausedBy(id)) <= strength(by));
  if (changeable.length > 0) return changeable;
  const byOffice = studioIds.some((id) => pausedBy(id) === 'office');
  throw new Refusal(byOffice ? 'volunteer/paused-by-office' : 'volunteer/paused-by-lead');
}

/**
 * 休息到期: the volunteer takes requests again in these studios; no change if the pause was altered
 * meanwhile.
 */
export function comeBack(person: Person, now: Moment): Person {
  const over = person.standings
    .filter(({ state, pausedUntil }) => state === 'paused' && (pausedUntil ?? NEVER) <= now)
    .map(({ studioId }) => studioId);
  // Whoever paused them also set this end.
  if (over.length > 0) return pause(person, over, false, now, { by: 'office' });
  return { ...person, due: dueOf(person, null) };
}

/**
 * 退出: a volunteer who leaves gets no more requests of that studio, and their work for it goes to
 * somebody else, colleagues first. They can apply again.
 */
export function leave(person: Person, studioIds: readonly StudioId[], now: Moment): Person {
  const served = servedOf(person, studioIds);
  const next = withStanding(person, served, { ...NO_LONGER, reason: '' });
  return { ...next, due: dueOf(next, now) };
}

/**
 * 请退: an office ends a standing, with a reason that the volunteer reads. From this write on they see
 * nothing of the studio's requests; their work goes to somebody else.
 */
export function end(person: Person, studioId: StudioId, reason: string, now: Moment): Person {
  const next = withStanding(person, servedOf(person, [studioId]), { ...NO_LONGER, reason });
  return { ...next, due: dueOf(next, now) };
}

const NO_LONGER = { state: 'left', pausedUntil: null, pausedBy: null, endAsked: null } as const;

/** 请书记请退: a lead asks the office to end a standing. Asking again replaces the reason. */
export function askEnd(person: Person, studioId: StudioId, endAsked: EndAsked): Person {
  return withStanding(person, servedOf(person, [studioId]), { endAsked });
}

/**
 * 留下: the office does not end it, although the lead asked.
 * @throws Refusal `volunteer/end-not-asked`
 */
export function stay(person: Person, studioId: StudioId): Person {
  if (!standingIn(person, studioId)?.endAsked) throw new Refusal('volunteer/end-not-asked');
  return withStanding(person, [studioId], { endAsked: null });
}

/**
 * 接单设置: the settings for all studios, and the duty hours.
 * @param studioIds the studios whose duty hours are set
 */
export function setTerms(
  person: Person,
  terms: Terms,
  onDuty: readonly OpeningHours[],
  studioIds: readonly StudioId[],
): Person {
  return { ...withStanding(person, servedOf(person, studioIds), { onDuty }), terms };
}

/** 上门照片: shown to those to whom they come; null takes it away. */
export function showPortrait(person: Person, portrait: string | null): Person {
  // Who has left can still take theirs away.
  const takesAway = portrait === null && person.portrait !== null;
  if (!takesAway && !isVolunteer(person)) throw new Refusal('volunteer/not-approved');
  return { ...person, portrait };
}

/** Those of these studios that they serve. */
function servedOf(person: Person, studioIds: readonly StudioId[]): readonly StudioId[] {
  const served = person.standings
    .filter((one) => studioIds.includes(one.studioId) && isServing(one))
    .map(({ studioId }) => studioId);
  if (served.length === 0) throw new Refusal('volunteer/not-approved');
  return served;
}

function withStanding(
  person: Person,
  studioIds: readonly StudioId[],
  but: Partial<Standing>,
): Person {
  const standings = person.standings.map((one) =>
    studioIds.includes(one.studioId) ? { ...one, ...but } : one,
  );
  return { ...person, standings };
}

/** The due jobs: hand over the work of studios they left, and end the pause that ends first. */
function dueOf({ due, standings }: Person, handOverAt: Moment | null): Person['due'] {
  const [first = null] = standings.flatMap(({ pausedUntil }) => pausedUntil ?? []).sort();
  const handed = handOverAt === null ? due : withDue(due, 'handOver', handOverAt);
  return withDue(handed, 'comeBack', first);
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
  const { state } = standingIn(person, studio._id) ?? person.standings[0] ?? {};
  const gone = state === 'left' ? '退出了' : '暂停接单了';
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
export function noticeOfDecision(
  person: Person,
  studio: Pick<Studio, '_id' | 'name'>,
  now: Moment,
): Notice {
  const standing = standingIn(person, studio._id);
  const approved = standing?.state === 'approved';
  const status = approved ? '已通过' : '未通过';
  const text = approved
    ? `欢迎加入${studio.name}，您现在可以接单了。`
    : `您报名${studio.name}没有通过：${standing?.reason ?? ''}`;
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

function requireApplied(person: Person, studioId: StudioId, by: OpenId): void {
  if (person._id === by) throw new Refusal('volunteer/self-approval');
  if (standingIn(person, studioId)?.state !== 'applied') {
    throw new Refusal('volunteer/not-applied');
  }
}
