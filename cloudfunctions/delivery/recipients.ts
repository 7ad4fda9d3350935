import type { OpenId } from '../../core/domain/base/identity';
import type { Notice, Recipient } from '../../core/domain/notice/notice';
import type { OfficeRole } from '../../core/domain/org/office';
import type { NodeId } from '../../core/domain/org/org';
import type { Person } from '../../core/domain/person/person';
import {
  helperOf,
  isInConflict,
  isKeptFrom,
  type Matter,
} from '../../core/domain/request/model/conflict';
import type { Studio, StudioId } from '../../core/domain/studio/studio';
import { _ } from '../store/cloud';
import { MOST_ROWS, type Where } from '../store/table';
import { people, studios } from '../store/tables';

/** What is read of whoever may be told: who they are, and what WeChat still lets through to them. */
const FIELDS = ['name', 'volunteer', 'roles', 'consents', 'lastSentAt'] as const;
export type Told = Pick<Person, '_id' | (typeof FIELDS)[number]>;

/** 可能的收件人: everybody whom some notices can mean. */
export interface Whoever {
  readonly people: ReadonlyMap<OpenId, Told>;
  readonly studios: readonly Pick<Studio, '_id' | 'lead'>[];
}

type Addressed = Pick<Notice, 'to' | 'except' | 'by'>;

/** Looks up whomever these notices can mean, however many they are, in one round trip. */
export async function readWhoever(notices: readonly Pick<Notice, 'to'>[]): Promise<Whoever> {
  const to = notices.map((notice) => notice.to);
  const leads = to.flatMap((one) => (one.kind === 'lead' ? one.studioId : []));
  const [found, led] = await Promise.all([
    peopleAmong(to),
    leads.length > 0
      ? studios.list({ where: { _id: _.in(leads) }, limit: leads.length, fields: ['lead'] })
      : [],
  ]);
  return { people: new Map(found.map((person) => [person._id, person])), studios: led };
}

async function peopleAmong(to: readonly Recipient[]): Promise<Told[]> {
  if (to.length === 0) return [];
  const found = await people.list({
    where: _.or(conditionsFor(to) as [Where]),
    limit: MOST_ROWS,
    fields: FIELDS,
  });
  if (found.length < MOST_ROWS || to.length === 1) return found;
  // More than one query gives: nobody is to be left out.
  const middle = Math.floor(to.length / 2);
  const halves = await Promise.all([
    peopleAmong(to.slice(0, middle)),
    peopleAmong(to.slice(middle)),
  ]);
  return halves.flat();
}

function conditionsFor(to: readonly Recipient[]): Where[] {
  const openids = to.flatMap((one) => (one.kind === 'person' ? one.openid : []));
  const ids = to.flatMap((one) =>
    one.kind === 'studio' || one.kind === 'lead' ? one.studioId : [],
  );
  const nodes = to.flatMap((one) => (one.kind === 'office' ? one.ancestors : []));
  const anyOf = (values: readonly string[]) => _.in([...new Set(values)]);
  return [
    ...(openids.length > 0 ? [{ _id: anyOf(openids) }] : []),
    ...(ids.length > 0
      ? [{ 'volunteer.studioId': anyOf(ids), 'volunteer.state': 'approved' }]
      : []),
    ...(nodes.length > 0 ? [{ 'roles.node': anyOf(nodes) }] : []),
  ];
}

/**
 * 收件人: the people whom a notice means, without those it excepts and whoever did it.
 *
 * @param matter whose it is; null when it is not about a request
 */
export function recipientsOf(
  { to, except, by }: Addressed,
  matter: Matter | null,
  whoever: Whoever,
): OpenId[] {
  const told = (openids: readonly OpenId[]) => openids.filter((openid) => !except.includes(openid));
  return meantBy(to, told, matter, whoever).filter((openid) => openid !== by);
}

type Choose = (openids: readonly OpenId[]) => OpenId[];

function meantBy(
  to: Recipient,
  told: Choose,
  matter: Matter | null,
  whoever: Whoever,
): readonly OpenId[] {
  switch (to.kind) {
    case 'person':
      return told([to.openid]);
    case 'studio':
      return told(membersOf(to.studioId, matter, whoever));
    case 'lead': {
      const studio = whoever.studios.find(({ _id }) => _id === to.studioId);
      const members = membersOf(to.studioId, matter, whoever);
      return told(members.filter((openid) => openid === studio?.lead));
    }
    case 'office':
      return officeOf(to, told, matter, whoever);
    default:
      return to satisfies never;
  }
}

/**
 * Who holds this office. Where there is no secretary, it is their own matter, or kept from them, the
 * subdistrict hears of it; where it is kept from everybody there too, the last rung hears of it all
 * the same, or nobody would.
 */
function officeOf(
  { role, ancestors }: Extract<Recipient, { kind: 'office' }>,
  told: Choose,
  matter: Matter | null,
  whoever: Whoever,
): OpenId[] {
  if (role === 'secretary') {
    const secretaries = told(holdersOf(role, ancestors, matter, whoever));
    if (secretaries.length > 0) return secretaries;
  }
  const officers = told(holdersOf('officer', ancestors, matter, whoever));
  if (officers.length > 0) return officers;
  return told(holdersOf('officer', ancestors, null, whoever));
}

/** 回避: who must keep away from a matter does not hear of it either. */
function membersOf(studioId: StudioId, matter: Matter | null, whoever: Whoever): OpenId[] {
  const members = [...whoever.people.values()].filter(
    ({ volunteer }) => volunteer?.studioId === studioId && volunteer.state === 'approved',
  );
  const mayKnow = members.filter((one) => !matter || !isInConflict(helperOf(one), matter));
  return mayKnow.map(({ _id }) => _id);
}

/** Who holds this office over the place, without those from whom the matter is kept. */
function holdersOf(
  role: OfficeRole,
  ancestors: readonly NodeId[],
  matter: Matter | null,
  whoever: Whoever,
): OpenId[] {
  const holders = [...whoever.people.values()].filter(({ roles }) =>
    roles.some((held) => held.role === role && ancestors.includes(held.node)),
  );
  const mayKnow = holders.filter((one) => !matter || !isKeptFrom(helperOf(one), matter));
  return mayKnow.map(({ _id }) => _id);
}
