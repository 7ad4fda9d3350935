import type { Versioned } from '../base/command';
import type { OpenId } from '../base/identity';
import type { Credits } from '../notice/credit';
import type { Outbox } from '../notice/notice';
import type { TemplateKey } from '../notice/template';
import { heldAt, isOffice, type OfficeRole, type RoleGrant } from '../org/office';
import type { NodeId, Place } from '../org/org';
import { isWithin } from '../org/org';
import type { Due } from '../time/due';
import type { Moment } from '../time/moment';
import type { Acts } from './acts';
import type { Consents } from './consent';
import { EMPTY_HANDS, type Hands } from './hands';
import { type HeldBack, isHeldBack } from './hold';
import type { Joining } from './joining';
import { type NameRecord, NO_OTHER_NAME } from './name-record';
import type { Qualification } from './qualification';
import { CLAIMED, type Residence, residenceAt } from './residence';
import { type Standing, type Terms, USUAL_TERMS } from './standing';

/**
 * 定时要办的事: `tell` hands a person's notices on. `handOver` sees to it that what they had, or their
 * studio waits for, finds other hands, because they left or paused; it stays until nothing of theirs is
 * on the way. `erase` hides what is kept of somebody, deletes it when the time to undo it is over, or shows it
 * again. `release` tells somebody who was held back that it is over.
 * `qualification` tells leads and offices that one ends soon, or has ended. `application` takes an
 * application that nobody has answered to whoever is next.
 */
export type PersonJob =
  | 'tell'
  | 'handOver'
  | 'comeBack'
  | 'erase'
  | 'release'
  | 'qualification'
  | 'application';

/** 居民: everybody is a resident first; the document's id is the openid. */
export interface Person extends Versioned, Outbox {
  readonly _id: OpenId;
  /** 称呼: for volunteers and office holders the name they were approved under. */
  readonly name: string;
  /** 曾用名 and a new name that waits for an office. See `rename`. */
  readonly called: NameRecord;
  readonly phone: string;
  /**
   * 微信证实过的号码: the number that WeChat gave for them; empty if none. It is theirs only as long as it
   * equals `phone`.
   */
  readonly provenPhone: string;
  readonly home: Place | null;
  /** The path of the home; empty while unknown. The audience of an announcement is found by it. */
  readonly ancestors: readonly NodeId[];
  /**
   * 入住: since when they have lived below each node of the path; a node that is not listed has no known
   * date.
   */
  readonly livesSince: Readonly<Record<NodeId, Moment>>;
  /** 住处核实: whether somebody vouches for the home; it ends when they move to another household. */
  readonly residence: Residence;
  readonly roles: readonly RoleGrant[];
  /** 身份 in at most `MOST_STANDINGS` studios. */
  readonly standings: readonly Standing[];
  /** 报名的话: what they offered when they applied last; null once a studio has them. */
  readonly joining: Joining | null;
  /** When they last asked to join a studio; lists of volunteers are sorted by it. */
  readonly appliedAt: Moment | null;
  readonly terms: Terms;
  readonly hands: Hands;
  /** 党员, according to their own application. */
  readonly partyMember: boolean;
  /** 上门照片: a volunteer's own picture in cloud storage, for those to whom they come. */
  readonly portrait: string | null;
  readonly credits: Credits;
  /** 同意: the purposes they agreed to, and when. */
  readonly consents: Consents;
  /** 注销中: when they asked for erasure, and when it happens; null if they did not. */
  readonly erasing: { readonly askedAt: Moment; readonly at: Moment } | null;
  /** 资质 for sealed kinds, recorded by an office. */
  readonly qualifications: readonly Qualification[];
  /** 暂停操作: may not write until it ends; null for nearly everybody. */
  readonly heldBack: HeldBack | null;
  /** Will WeChat show them an announcement? The walk finds them by it and passes all others by. */
  readonly getsNews: boolean;
  /** Inbox items and announcements that took a credit, newest last: none can take two. */
  readonly spent: readonly string[];
  readonly due: readonly Due<PersonJob>[];
  /** When they last got a message that was not urgent, per template. */
  readonly lastSentAt: Readonly<Partial<Record<TemplateKey, Moment>>>;
  /** 限次: counted beside all other changes, see `takeAct`. */
  readonly acts: Acts;
}

/** A person who has opened the mini-program and filled in nothing yet. */
export function stranger(openid: OpenId): Person {
  return {
    _id: openid,
    version: 0,
    name: '',
    called: NO_OTHER_NAME,
    phone: '',
    provenPhone: '',
    home: null,
    ancestors: [],
    livesSince: {},
    residence: CLAIMED,
    roles: [],
    standings: [],
    joining: null,
    appliedAt: null,
    terms: USUAL_TERMS,
    hands: EMPTY_HANDS,
    partyMember: false,
    portrait: null,
    credits: {},
    consents: {},
    erasing: null,
    qualifications: [],
    heldBack: null,
    getsNews: false,
    spent: [],
    lastSentAt: {},
    acts: {},
    notices: {},
    due: [],
    commands: [],
  };
}

/** 曾用名: what this person was called before. */
export function formerNames({ called }: Pick<Person, 'called'>): readonly string[] {
  return called.before.map(({ name }) => name);
}

/** 绑定楼栋: sets the home. The date stays for nodes above both homes, vouching only within one household. */
export function moveTo(person: Person, home: Place, now: Moment): Person {
  const { ancestors } = home;
  const since = ancestors.flatMap((node) => {
    const before = person.livesSince[node];
    if (!person.ancestors.includes(node)) return [[node, now] as const];
    return before ? [[node, before] as const] : [];
  });
  return {
    ...person,
    home,
    ancestors,
    livesSince: Object.fromEntries(since),
    residence: residenceAt(person, home),
  };
}

/** The person with this ledger. */
export function withCredits(person: Person, credits: Credits): Person {
  return { ...person, credits, getsNews: (credits.news?.left ?? 0) > 0 };
}

/**
 * 管事的岗位 by which this person may act or read now. Captains and grid workers hold none, and whoever is
 * held back has none until it ends: what they saw by office closes with the next read.
 */
export function officesOf(
  { roles, heldBack = null }: Pick<Person, 'roles'> & Partial<Pick<Person, 'heldBack'>>,
  now: Moment,
) {
  return isHeldBack({ heldBack }, now) ? [] : heldAt(roles, now).filter(isOffice);
}

/** Does this person now hold one of these offices, at a node on the path? */
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
