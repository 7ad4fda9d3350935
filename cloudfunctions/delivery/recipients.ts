import type { OpenId } from '../../core/domain/base/identity';
import { type CategoryCode, categoryOf } from '../../core/domain/category/category';
import type { Notice, Recipient } from '../../core/domain/notice/notice';
import type { Person } from '../../core/domain/person/person';
import type { PossibleRecipients } from '../../core/domain/policy/recipients';
import type { StudioId } from '../../core/domain/studio/studio';
import type { Moment } from '../../core/domain/time/moment';
import type { QuietHours } from '../../core/domain/time/quiet-hours';
import { _ } from '../store/cloud';
import { readQuietHours } from '../store/quiet-hours';
import { MOST_ROWS, type Where } from '../store/table';
import { people, studios } from '../store/tables';

/** The fields of possible recipients: who they are, and their credits. */
const FIELDS = [
  ...(['name', 'called', 'standings', 'terms', 'roles', 'qualifications'] as const),
  ...(['credits', 'lastSentAt', 'ancestors'] as const),
] as const;
type Found = Pick<Person, '_id' | (typeof FIELDS)[number]>;
export type Told = Found & { readonly quiet?: QuietHours };

/** 可能的收件人, with the credits of each. */
export interface WhoeverTold extends PossibleRecipients {
  readonly people: ReadonlyMap<OpenId, Told>;
}

/** Whom a notice is for, and the kind of the request it is about. */
export interface Telling extends Pick<Notice, 'to'> {
  readonly category?: CategoryCode | undefined;
}

/** Looks up everybody these notices can mean, in one round trip. */
export async function readWhoever(tellings: readonly Telling[], now: Moment): Promise<WhoeverTold> {
  const ids = [...new Set(tellings.flatMap(studioToRead))];
  const [found, quietAt, read] = await Promise.all([
    peopleAmong(tellings.map(({ to }) => to)),
    readQuietHours(now),
    ids.length > 0
      ? studios.list({
          where: { _id: _.in(ids) },
          limit: ids.length,
          fields: ['lead', 'unconfirmed'],
        })
      : [],
  ]);
  return { people: new Map(found.map((person) => [person._id, quietAt(person)])), studios: read };
}

/** Leads are known by the studio, and so is whether its members may take a sealed kind. */
function studioToRead({ to, category }: Telling): StudioId[] {
  if (to.kind === 'lead') return [to.studioId];
  if (to.kind !== 'studio' || !category || !categoryOf(category).sealed) return [];
  return [to.studioId];
}

async function peopleAmong(to: readonly Recipient[]): Promise<Found[]> {
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
