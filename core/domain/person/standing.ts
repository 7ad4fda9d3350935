import type { NodeId } from '../org/org';
import type { OpeningHours, StudioId } from '../studio/studio';
import type { Moment } from '../time/moment';

/** 身份: what somebody is in one studio; they can be that in several. */
export interface Standing {
  readonly state: 'applied' | 'approved' | 'paused' | 'refused' | 'left';
  readonly studioId: StudioId;
  /** The studio's path: offices find their volunteers by it. It follows when the studio moves. */
  readonly ancestors: readonly NodeId[];
  readonly skills: string;
  /** 休息到: when somebody who has paused takes requests again by themselves; null when they say so. */
  readonly pausedUntil: Moment | null;
  readonly appliedAt: Moment;
  /** Why it was refused, in words the applicant reads; empty otherwise. */
  readonly reason: string;
  /** 值班: when they can be asked for this studio; empty means whenever it is open. */
  readonly onDuty: readonly OpeningHours[];
}

/** 最多几家: in how many studios somebody can be, or ask to be, at once. */
export const MOST_STANDINGS = 4;

/** 接单设置 that hold in every studio: how much at once, for whom not, and whether those helped may ring. */
export interface Terms {
  /** 同时能办几件: how many requests they can work on at once, whichever studio they came by. */
  readonly atOnce: number;
  /** 回避: relatives' names; requests of theirs are served by somebody else. */
  readonly relatives: readonly string[];
  /** 亮号码: may those whom they are helping see their telephone? */
  readonly showPhone: boolean;
}

/** The settings of somebody who has chosen none. */
export const USUAL_TERMS: Terms = { atOnce: 3, relatives: [], showPhone: false };

/** What is read of somebody as a volunteer. */
export interface WithStandings {
  readonly standings: readonly Standing[];
}

/** What they are in this studio, or undefined. */
export function standingIn<Of extends Pick<Standing, 'studioId'>>(
  { standings }: { readonly standings: readonly Of[] },
  studioId: StudioId,
): Of | undefined {
  return standings.find((one) => one.studioId === studioId);
}

/** 志愿者: one of the studio's people, at work or pausing? Who applied, was refused or left is not. */
export function isServing({ state }: Pick<Standing, 'state'>): boolean {
  return state === 'approved' || state === 'paused';
}

/** 志愿者: one of some studio's people, at work or pausing? */
export function isVolunteer({
  standings,
}: {
  readonly standings: readonly Pick<Standing, 'state'>[];
}): boolean {
  return standings.some(isServing);
}

/** 接单的工作室: those for which this person takes requests now. */
export function activeStudios({
  standings,
}: {
  readonly standings: readonly Pick<Standing, 'state' | 'studioId'>[];
}): readonly StudioId[] {
  return standings.filter(({ state }) => state === 'approved').map(({ studioId }) => studioId);
}

/** 一份新的报名, which nobody has decided about. */
export function appliedTo(
  studio: { readonly studioId: StudioId; readonly ancestors: readonly NodeId[] },
  skills: string,
  appliedAt: Moment,
): Standing {
  const { studioId, ancestors } = studio;
  const nothingElse = { pausedUntil: null, reason: '', onDuty: [] } as const;
  return { state: 'applied', studioId, ancestors, skills, appliedAt, ...nothingElse };
}

const FIRST: readonly Standing['state'][] = ['approved', 'paused', 'applied', 'refused', 'left'];

/** 最要紧的身份: the one that is shown where there is room for one, or undefined. */
export function mainStanding<Of extends Pick<Standing, 'state'>>(
  standings: readonly Of[],
): Of | undefined {
  return FIRST.flatMap((state) => standings.filter((one) => one.state === state))[0];
}
