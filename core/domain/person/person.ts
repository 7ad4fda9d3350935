import type { Versioned } from '../base/command';
import type { OpenId } from '../base/identity';
import type { Credits } from '../notice/credit';
import type { Outbox } from '../notice/notice';
import type { TemplateKey } from '../notice/template';
import { heldAt, isOffice, type OfficeRole, type RoleGrant } from '../org/office';
import type { NodeId, Place } from '../org/org';
import { isWithin } from '../org/org';
import type { OpeningHours, StudioId } from '../studio/studio';
import type { Due } from '../time/due';
import type { Moment } from '../time/moment';
import type { Consents } from './consent';

/** 志愿者: a person's standing as a volunteer of one studio. */
export interface Volunteer {
  readonly state: 'applied' | 'approved' | 'paused' | 'refused' | 'left';
  readonly studioId: StudioId;
  /** The studio's path: offices find their volunteers by it. It follows when the studio moves. */
  readonly ancestors: readonly NodeId[];
  readonly skills: string;
  /** 党员, as they say themselves when they apply. */
  readonly partyMember: boolean;
  /** 休息到: when somebody who has paused takes requests again by themselves; null when they say so. */
  readonly pausedUntil: Moment | null;
  readonly appliedAt: Moment;
  /** Why it was refused, in words the applicant reads; empty otherwise. */
  readonly reason: string;
  /** 同时能办几件: how many requests they can work on at once. */
  readonly atOnce: number;
  /** 值班: when they can be asked; empty means whenever the studio is open. */
  readonly onDuty: readonly OpeningHours[];
  /** 回避: relatives' names; requests of theirs are served by somebody else. */
  readonly relatives: readonly string[];
  /** 亮号码: may those whom they are helping see their telephone? */
  readonly showPhone: boolean;
}

/**
 * 定时要办的事: `tell` hands a person's notices on. `handOver` sees to it that what they had, or their
 * studio waits for, finds other hands, because they left or paused; it stays until nothing of theirs is
 * on the way. `erase` hides what is kept of somebody, deletes it when the time to undo it is over, or shows it
 * again.
 */
export type PersonJob = 'tell' | 'handOver' | 'comeBack' | 'erase';

/** 居民: everybody is a resident first; the document's id is the openid. */
export interface Person extends Versioned, Outbox {
  readonly _id: OpenId;
  readonly name: string;
  readonly phone: string;
  readonly home: Place | null;
  /** Path of the home; empty while unknown. Announcements find their audience by it. */
  readonly ancestors: readonly NodeId[];
  /** 入住: since when they live at a node of that path; a node that is not named: as long as known. */
  readonly livesSince: Readonly<Record<NodeId, Moment>>;
  readonly roles: readonly RoleGrant[];
  readonly volunteer: Volunteer | null;
  readonly credits: Credits;
  /** 同意: what they agreed to have kept, and when. */
  readonly consents: Consents;
  /** 注销中: since when they want to be forgotten, and when they are; null: they do not. */
  readonly erasing: { readonly askedAt: Moment; readonly at: Moment } | null;
  /** Will WeChat show them an announcement? The walk finds them by it and passes all others by. */
  readonly getsNews: boolean;
  /** Inbox items and announcements that took a credit, newest last: none can take two. */
  readonly spent: readonly string[];
  readonly due: readonly Due<PersonJob>[];
  /** When WeChat last showed them a message that was not urgent, per template. */
  readonly lastSentAt: Readonly<Partial<Record<TemplateKey, Moment>>>;
}

/** A person who opened the mini-program and has filled in nothing yet. */
export function stranger(openid: OpenId): Person {
  return {
    _id: openid,
    version: 0,
    name: '',
    phone: '',
    home: null,
    ancestors: [],
    livesSince: {},
    roles: [],
    volunteer: null,
    credits: {},
    consents: {},
    erasing: null,
    getsNews: false,
    spent: [],
    lastSentAt: {},
    notices: {},
    due: [],
    commands: [],
  };
}

/** 绑定楼栋: where they live now; of what lies above both homes they have been a part all along. */
export function moveTo(person: Person, home: Place, now: Moment): Person {
  const { ancestors } = home;
  const since = ancestors.flatMap((node) => {
    const before = person.livesSince[node];
    if (!person.ancestors.includes(node)) return [[node, now] as const];
    return before ? [[node, before] as const] : [];
  });
  return { ...person, home, ancestors, livesSince: Object.fromEntries(since) };
}

/** The person with another ledger. */
export function withCredits(person: Person, credits: Credits): Person {
  return { ...person, credits, getsNews: (credits.news?.left ?? 0) > 0 };
}

/** 管事的岗位 that this person holds now; nothing is shown to a captain or a grid worker by their office. */
export function officesOf({ roles }: Pick<Person, 'roles'>, now: Moment) {
  return heldAt(roles, now).filter(isOffice);
}

/** Does this person hold one of these offices now, at a node on the path? */
export function holdsOfficeOver(
  person: Pick<Person, 'roles'>,
  ancestors: readonly NodeId[],
  roles: readonly OfficeRole[],
  now: Moment,
): boolean {
  return officesOf(person, now).some(
    ({ role, node }) => roles.includes(role) && isWithin(node, ancestors),
  );
}

/** 志愿者: one of a studio's people, at work or pausing? Who applied, was refused or left is not. */
export function isVolunteer({ volunteer }: Pick<Person, 'volunteer'>): boolean {
  return volunteer?.state === 'approved' || volunteer?.state === 'paused';
}

/** The studio for which this person takes requests now, or null. */
export function activeStudio(person: Pick<Person, 'volunteer'>): StudioId | null {
  return person.volunteer?.state === 'approved' ? person.volunteer.studioId : null;
}
