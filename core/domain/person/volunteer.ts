import type { OpenId } from '../base/identity';
import { Refusal } from '../base/refusal';
import { briefly } from '../notice/message-fit';
import { messagePage } from '../notice/message-page';
import type { Notice } from '../notice/notice';
import type { NodeId, OrgNode } from '../org/org';
import type { Directory } from '../studio/directory';
import type { OpeningHours, Studio, StudioId } from '../studio/studio';
import { NEVER, withDue } from '../time/due';
import { daysAfter, type Moment } from '../time/moment';
import { toOffice, withApplicationDue } from './application';
import { isHeldBack } from './hold';
import type { Joining } from './joining';
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
  type Waiting,
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
    /** Who answers first; absent: the timer decides in its next round. */
    waiting?: Waiting;
  },
  nodes: ReadonlyMap<NodeId, OrgNode>,
  now: Moment,
  offered: readonly NodeId[] = [],
): Person {
  const { studioId, ancestors, name, phone, skills, partyMember = false, waiting } = form;
  const before = standingIn(person, studioId);
  if (before?.state === 'applied') throw new Refusal('volunteer/already-applied');
  if (before && isServing(before)) throw new Refusal('volunteer/already-approved');
  // A volunteer who returns still has their earlier hours.
  const onDuty = before?.onDuty ?? [];
  const standing = { ...appliedTo({ studioId, ancestors }, skills, now, waiting), onDuty };
  const standings = [...withRoom(person.standings, studioId), standing];
  // Who is known by a name already keeps it until an office agrees to another one.
  const named = name === person.name ? person : rename(person, name, nodes, now, offered);
  return withApplicationDue({ ...named, phone, partyMember, standings, appliedAt: now });
}

/**
 * 报名，请书记来找: no studio fits, so an office over the home has to find one.
 * @throws Refusal `volunteer/already-applied`, `volunteer/too-many-studios`
 */
export function applyToOffice(
  person: Person,
  form: { name: string; phone: string; partyMember?: boolean | undefined },
  joining: Joining,
  directory: Directory,
  now: Moment,
  offered: readonly NodeId[] = [],
): Person {
  if (person.joining?.atOffice) throw new Refusal('volunteer/already-applied');
  if (person.standings.filter((one) => !isOver(one)).length >= MOST_STANDINGS) {
    throw new Refusal('volunteer/too-many-studios');
  }
  const { name, phone, partyMember = false } = form;
  const named = name === person.name ? person : rename(person, name, directory.nodes, now, offered);
  const asked = toOffice(joining, 'none-fits', person.ancestors, directory, now);
  return withApplicationDue({ ...named, phone, partyMember, joining: asked, appliedAt: now });
}

/** 再问一家: one more application, which somebody who said 都可以 has agreed to beforehand. */
export function askAnother(person: Person, standing: Standing, now: Moment): Person {
  const standings = [...withRoom(person.standings, standing.studioId), standing];
  return withApplicationDue({ ...person, standings, appliedAt: now });
}

/**
 * 书记找到了: an office puts somebody for whom none was found into a studio, approved at once.
 * @throws Refusal `volunteer/self-approval`, `volunteer/not-applied`, `volunteer/already-approved`,
 * `volunteer/too-many-studios`, `volunteer/held-back`
 */
export function place(
  person: Person,
  studio: Pick<Studio, '_id' | 'ancestors'>,
  by: OpenId,
  now: Moment,
  shown?: string,
): Person {
  const { joining } = person;
  if (person._id === by) throw new Refusal('volunteer/self-approval');
  if (!joining?.atOffice) throw new Refusal('volunteer/not-applied');
  if (shown !== undefined && shown !== person.name) throw new Refusal('volunteer/renamed');
  if (isHeldBack(person, now)) throw new Refusal('volunteer/held-back');
  const { _id: studioId, ancestors } = studio;
  const before = standingIn(person, studioId);
  if (before && isServing(before)) throw new Refusal('volunteer/already-approved');
  const applied = appliedTo({ studioId, ancestors }, joining.words, now);
  const approved = { ...applied, state: 'approved', approvedAt: now } as const;
  const standings = [...withRoom(person.standings, studioId), approved];
  return withApplicationDue({ ...person, standings, joining: null });
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
  const decided = { state: 'approved', approvedAt: now, waiting: null } as const;
  return withApplicationDue({ ...withStanding(person, [studioId], decided), joining: null });
}

/** 不予通过: with a reason that the applicant reads. The studio is not proposed to them again. */
export function refuse(person: Person, studioId: StudioId, reason: string, by: OpenId): Person {
  requireApplied(person, studioId, by);
  const { joining } = person;
  const refused = withStanding(person, [studioId], { state: 'refused', reason, waiting: null });
  return withApplicationDue({
    ...refused,
    joining: joining && { ...joining, tried: [...new Set([...joining.tried, studioId])] },
  });
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
