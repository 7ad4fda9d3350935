import type { OpenId } from '../base/identity';
import type { CategoryCode } from '../category/category';
import type { Notice, Recipient } from '../notice/notice';
import { heldAt, type OfficeRole } from '../org/office';
import type { NodeId } from '../org/org';
import type { Person } from '../person/person';
import { isQualifiedFor } from '../person/qualification';
import { activeStudios } from '../person/standing';
import { type ConflictFacts, helperOf, isInConflict, isKeptFrom } from '../request/model/conflict';
import type { Studio, StudioId } from '../studio/studio';
import type { Moment } from '../time/moment';

/** 可能的收件人: everybody whom some notices can reach, with the properties that decide it. */
export interface PossibleRecipients {
  readonly people: ReadonlyMap<
    OpenId,
    Pick<Person, '_id' | 'name' | 'called' | 'standings' | 'terms' | 'roles' | 'qualifications'>
  >;
  /** Those whose lead is meant, and those that are asked for a sealed kind. */
  readonly studios: readonly Pick<Studio, '_id' | 'lead' | 'unconfirmed'>[];
}

/** What decides who hears of a request: its parties, whom it is kept from, and its kind. */
export type TellingFacts = ConflictFacts & { readonly category: CategoryCode };

/**
 * 收件人: the people whom a notice reaches, without excepted people and whoever acted.
 *
 * @param matter the request; null when the notice is about none
 */
export function recipientsOf(
  { to, except, by }: Pick<Notice, 'to' | 'except' | 'by'>,
  matter: TellingFacts | null,
  whoever: PossibleRecipients,
  now: Moment,
): OpenId[] {
  const told = (openids: readonly OpenId[]) => openids.filter((openid) => !except.includes(openid));
  return meantBy(to, told, matter, whoever, now).filter((openid) => openid !== by);
}

type Choose = (openids: readonly OpenId[]) => OpenId[];

function meantBy(
  to: Recipient,
  told: Choose,
  matter: TellingFacts | null,
  whoever: PossibleRecipients,
  now: Moment,
): readonly OpenId[] {
  switch (to.kind) {
    case 'person':
      return told([to.openid]);
    case 'studio':
      return told(qualifiedMembersOf(to.studioId, matter, whoever, now));
    case 'lead': {
      const studio = whoever.studios.find(({ _id }) => _id === to.studioId);
      const members = membersOf(to.studioId, matter, whoever);
      return told(members.filter((openid) => openid === studio?.lead));
    }
    case 'office':
      return officeOf(to, told, matter, whoever, now);
    default:
      return to satisfies never;
  }
}

/**
 * The holders of this office. If there is no secretary, or the request is their own or kept from them,
 * the subdistrict is notified. If it is kept from everybody there too, the subdistrict is notified all
 * the same, because otherwise nobody would be. If both offices are vacant, the administrator is
 * notified.
 */
function officeOf(
  { role, ancestors }: Extract<Recipient, { kind: 'office' }>,
  told: Choose,
  matter: TellingFacts | null,
  whoever: PossibleRecipients,
  now: Moment,
): OpenId[] {
  const holders = (of: OfficeRole, kept = matter) => holdersOf(of, ancestors, kept, whoever, now);
  if (role === 'administrator') return told(holders(role, null));
  if (role === 'secretary') {
    const secretaries = told(holders(role));
    if (secretaries.length > 0) return secretaries;
  }
  const officers = told(holders('officer'));
  if (officers.length > 0) return officers;
  const all = holders('officer', null);
  if (all.length + holders('secretary', null).length > 0) return told(all);
  return told(holders('administrator', null));
}

/** A sealed kind is told to those alone who may take it; its lead is told as the lead. */
function qualifiedMembersOf(
  studioId: StudioId,
  matter: TellingFacts | null,
  whoever: PossibleRecipients,
  now: Moment,
): OpenId[] {
  const members = membersOf(studioId, matter, whoever);
  if (!matter) return members;
  const studio = whoever.studios.find(({ _id }) => _id === studioId);
  return members.filter((openid) => {
    const { qualifications = [] } = whoever.people.get(openid) ?? {};
    return isQualifiedFor(matter.category, qualifications, studio, now);
  });
}

/** 回避: people who must keep away from a request are not notified either. */
function membersOf(
  studioId: StudioId,
  matter: TellingFacts | null,
  { people }: PossibleRecipients,
): OpenId[] {
  return [...people.values()]
    .filter((one) => activeStudios(one).includes(studioId))
    .filter((one) => !matter || !isInConflict(helperOf(one), matter))
    .map(({ _id }) => _id);
}

/** The holders of this office over the place, without people from whom the request is kept. */
function holdersOf(
  role: OfficeRole,
  ancestors: readonly NodeId[],
  matter: TellingFacts | null,
  { people }: PossibleRecipients,
  now: Moment,
): OpenId[] {
  return [...people.values()]
    .filter(({ roles }) =>
      heldAt(roles, now).some((held) => held.role === role && ancestors.includes(held.node)),
    )
    .filter((one) => !matter || !isKeptFrom(helperOf(one), matter))
    .map(({ _id }) => _id);
}
