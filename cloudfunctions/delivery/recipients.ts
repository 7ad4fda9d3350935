import type { OpenId } from '../../core/domain/base/identity';
import type { Notice, Recipient } from '../../core/domain/notice/notice';
import type { Person } from '../../core/domain/person/person';
import type { PossibleRecipients } from '../../core/domain/policy/recipients';
import { _ } from '../store/cloud';
import { MOST_ROWS, type Where } from '../store/table';
import { people, studios } from '../store/tables';

/** The fields of possible recipients: who they are, and their credits. */
const FIELDS = ['name', 'called', 'standings', 'terms', 'roles', 'credits', 'lastSentAt'] as const;
export type Told = Pick<Person, '_id' | (typeof FIELDS)[number]>;

/** 可能的收件人, with the credits of each. */
export interface WhoeverTold extends PossibleRecipients {
  readonly people: ReadonlyMap<OpenId, Told>;
}

/** Looks up everybody these notices can mean, in one round trip. */
export async function readWhoever(notices: readonly Pick<Notice, 'to'>[]): Promise<WhoeverTold> {
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
  // One query has a limit; further queries make sure that nobody is left out.
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
      ? [{ standings: _.elemMatch({ studioId: anyOf(ids), state: 'approved' }) }]
      : []),
    ...(nodes.length > 0 ? [{ 'roles.node': anyOf(nodes) }] : []),
  ];
}
