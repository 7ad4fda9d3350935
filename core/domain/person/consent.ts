import type { Moment } from '../time/moment';

/**
 * 用途: each purpose needs a consent of its own. `service` is asked at first use; the others concern
 * sensitive data, and are asked only where they are used.
 */
export const PURPOSES = ['service', 'health', 'child', 'party', 'care-list'] as const;
export type Purpose = (typeof PURPOSES)[number];

/**
 * 告知的版本: a new version asks everybody again. Raise it whenever `NOTICE` or the words of a purpose
 * promise something else.
 */
export const NOTICE_VERSION = 2;

/** 谁来同意: the person, or a guardian for a child under fourteen. */
export const AGREE_AS = ['oneself', 'guardian'] as const;
export type AgreeAs = (typeof AGREE_AS)[number];

/** 同意: to one purpose, with the text of this version. */
export interface Consent {
  readonly version: number;
  readonly at: Moment;
  readonly by: AgreeAs;
  /** 撤回 */
  readonly withdrawnAt: Moment | null;
}

export type Consents = Readonly<Partial<Record<Purpose, Consent>>>;

/** The fields of a person that these functions read. */
export interface Agreeing {
  readonly consents: Consents;
}

/** Has this person agreed to the current text, and not withdrawn the consent? */
export function hasAgreed({ consents }: Agreeing, purpose: Purpose): boolean {
  const consent = consents[purpose];
  return (
    consent !== undefined && consent.withdrawnAt === null && consent.version === NOTICE_VERSION
  );
}

/** 同意过: the consents of somebody who agreed to these purposes, in the current text. */
export function consentsTo(
  purposes: readonly Purpose[],
  at: Moment,
  by: AgreeAs = 'oneself',
): Consents {
  return agree({ consents: {} }, purposes, by, at).consents;
}

/** 同意 */
export function agree<Who extends Agreeing>(
  person: Who,
  purposes: readonly Purpose[],
  by: AgreeAs,
  now: Moment,
): Who {
  const consent: Consent = { version: NOTICE_VERSION, at: now, by, withdrawnAt: null };
  const given = purposes.filter((purpose) => !hasAgreed(person, purpose));
  const entries = given.map((purpose) => [purpose, consent]);
  return { ...person, consents: { ...person.consents, ...Object.fromEntries(entries) } };
}

/** 撤回同意: from now on nothing new is stored for this purpose. */
export function withdraw<Who extends Agreeing>(person: Who, purpose: Purpose, now: Moment): Who {
  const consent = person.consents[purpose];
  if (!consent || consent.withdrawnAt !== null) return person;
  const withdrawn = { ...consent, withdrawnAt: now };
  return { ...person, consents: { ...person.consents, [purpose]: withdrawn } };
}
