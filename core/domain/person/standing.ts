import type { OpenId } from '../base/identity';
import type { NodeId } from '../org/org';
import type { OpeningHours, StudioId } from '../studio/studio';
import type { Moment } from '../time/moment';

/** 身份: a person's status in one studio; they can have several. */
export interface Standing {
  readonly state: 'applied' | 'approved' | 'paused' | 'refused' | 'left';
  readonly studioId: StudioId;
  /** The studio's path, by which offices find their volunteers. It is updated when the studio moves. */
  readonly ancestors: readonly NodeId[];
  readonly skills: string;
  /**
   * 休息到: when a volunteer who has paused automatically takes requests again; null if they end the
   * pause themselves.
   */
  readonly pausedUntil: Moment | null;
  /** 谁让停的: who paused it; null unless it is paused. */
  readonly pausedBy: PausedBy | null;
  readonly appliedAt: Moment;
  /** 通过: when the office approved it last; null until it has. */
  readonly approvedAt: Moment | null;
  /** Why it was refused, or ended by an office, in words that the person reads; empty otherwise. */
  readonly reason: string;
  /** 请退: the lead's wish that the office ends it; null when there is none. */
  readonly endAsked: EndAsked | null;
  /** 等谁看: null unless an application waits, or while the timer has not begun to count. */
  readonly waiting: Waiting | null;
  /** 领衔人的话 about the application; null when there is none. */
  readonly leadWord: LeadWord | null;
  /** 值班: when they can be asked for this studio; empty means during all its opening hours. */
  readonly onDuty: readonly OpeningHours[];
}

/** 一级一级: who answers an application, the lowest first. */
export const RUNGS = ['lead', 'secretary', 'subdistrict'] as const;
export type Rung = (typeof RUNGS)[number];

/** 等谁看: with whom an application lies, and when it climbs if nobody answers. */
export interface Waiting {
  readonly with: Rung;
  readonly until: Moment;
}

/** 领衔人的话: what the lead says of an applicant. The office decides. */
export interface LeadWord {
  readonly yes: boolean;
  readonly words: string;
  readonly by: OpenId;
  readonly at: Moment;
}

/** 谁让停的, the weakest first: only as strong a right ends the pause. */
export const PAUSED_BY = ['oneself', 'lead', 'office'] as const;
export type PausedBy = (typeof PAUSED_BY)[number];

/** 请退: what a lead asks of the office, which decides. */
export interface EndAsked {
  readonly by: OpenId;
  readonly reason: string;
  readonly at: Moment;
}

/** 最多几家: the most studios that a person can serve or apply to at once. */
export const MOST_STANDINGS = 4;

/**
 * 接单设置 for all studios: how many requests at once, people to avoid, and whether the people they help
 * may call.
 */
export interface Terms {
  /** 同时能办几件: how many requests they can work on at once, in all studios together. */
  readonly atOnce: number;
  /** 回避: relatives' names; their requests go to somebody else. */
  readonly relatives: readonly string[];
  /** 亮号码: may the people they are helping see their telephone number? */
  readonly showPhone: boolean;
}

/** The settings of a person who has chosen none. */
export const USUAL_TERMS: Terms = { atOnce: 3, relatives: [], showPhone: false };

/** The fields of a person that matter for volunteering. */
export interface WithStandings {
  readonly standings: readonly Standing[];
}

/** Their status in this studio, or undefined. */
export function standingIn<Of extends Pick<Standing, 'studioId'>>(
  { standings }: { readonly standings: readonly Of[] },
  studioId: StudioId,
): Of | undefined {
  return standings.find((one) => one.studioId === studioId);
}

/**
 * 志愿者: do they belong to this studio, active or paused? Applicants, refused and former volunteers do
 * not.
 */
export function isServing({ state }: Pick<Standing, 'state'>): boolean {
  return state === 'approved' || state === 'paused';
}

/** 还在这家: do they belong to this studio, active or paused? */
export function servesIn(
  person: { readonly standings: readonly Pick<Standing, 'state' | 'studioId'>[] },
  studioId: StudioId,
): boolean {
  const standing = standingIn(person, studioId);
  return standing !== undefined && isServing(standing);
}

/** 志愿者: do they belong to any studio, active or paused? */
export function isVolunteer({
  standings,
}: {
  readonly standings: readonly Pick<Standing, 'state'>[];
}): boolean {
  return standings.some(isServing);
}

/** 接单的工作室: the studios for which this person takes requests now. */
export function activeStudios({
  standings,
}: {
  readonly standings: readonly Pick<Standing, 'state' | 'studioId'>[];
}): readonly StudioId[] {
  return standings.filter(({ state }) => state === 'approved').map(({ studioId }) => studioId);
}

/** 一份新的报名 that is not decided yet. */
export function appliedTo(
  studio: { readonly studioId: StudioId; readonly ancestors: readonly NodeId[] },
  skills: string,
  appliedAt: Moment,
  waiting: Waiting | null = null,
): Standing {
  const { studioId, ancestors } = studio;
  const noPause = { pausedUntil: null, pausedBy: null } as const;
  const nothingElse = {
    approvedAt: null,
    ...noPause,
    reason: '',
    endAsked: null,
    leadWord: null,
    onDuty: [],
  } as const;
  return { state: 'applied', studioId, ancestors, skills, appliedAt, waiting, ...nothingElse };
}

/**
 * 从什么时候起: since when they belong to this studio; if they lead it from another one, since when they
 * have been a volunteer at all. Empty when no approval is recorded, which is before everything.
 */
export function approvedSince({ standings }: WithStandings, studioId: StudioId): Moment | '' {
  const here = standingIn({ standings }, studioId);
  const counted = here ? [here] : standings.filter(isServing);
  return counted.map(({ approvedAt }) => approvedAt ?? '').sort()[0] ?? '';
}

const FIRST: readonly Standing['state'][] = ['approved', 'paused', 'applied', 'refused', 'left'];

/** 最要紧的身份: the one to show if there is room for one only, or undefined. */
export function mainStanding<Of extends Pick<Standing, 'state'>>(
  standings: readonly Of[],
): Of | undefined {
  return FIRST.flatMap((state) => standings.filter((one) => one.state === state))[0];
}
