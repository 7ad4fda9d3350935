import type { OpenId } from '../../core/domain/base/identity';
import type { Notice, Recipient } from '../../core/domain/notice/notice';
import { recipientsOf as meantBy, type Whoever } from '../../core/domain/policy/recipients';
import type { Matter } from '../../core/domain/request/model/conflict';
import { _ } from '../store/cloud';
import { MOST_ROWS, type Where } from '../store/table';
import { people, studios } from '../store/tables';

/**
 * 收件人 of one notice: whom it can mean is read, who of them it means is decided by the domain.
 *
 * @param matter whose it is; null when it is not about a request
 */
export async function recipientsOf(
  notice: Pick<Notice, 'to' | 'except' | 'by'>,
  matter: Matter | null,
): Promise<OpenId[]> {
  return meantBy(notice, matter, await readWhoever(notice.to));
}

async function readWhoever(to: Recipient): Promise<Whoever> {
  // A person is named by id: nothing has to be looked up.
  if (to.kind === 'person') return { people: new Map(), studios: [] };
  const [found, led] = await Promise.all([
    people.list({
      where: conditionFor(to),
      limit: MOST_ROWS,
      fields: ['name', 'volunteer', 'roles'],
    }),
    to.kind === 'lead'
      ? studios.list({ where: { _id: to.studioId }, limit: 1, fields: ['lead'] })
      : [],
  ]);
  return { people: new Map(found.map((one) => [one._id, one])), studios: led };
}

function conditionFor(to: Exclude<Recipient, { kind: 'person' }>): Where {
  switch (to.kind) {
    case 'studio':
    case 'lead':
      return { 'volunteer.studioId': to.studioId, 'volunteer.state': 'approved' };
    case 'office':
      return { 'roles.node': _.in([...to.ancestors]) };
    default:
      return to satisfies never;
  }
}
