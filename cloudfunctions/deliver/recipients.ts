import type { OpenId } from '../../core/domain/base/identity';
import type { Notice, Recipient } from '../../core/domain/notice/notice';
import type { OfficeRole } from '../../core/domain/org/office';
import type { NodeId } from '../../core/domain/org/org';
import {
  helperOf,
  isInConflict,
  isKeptFrom,
  type Matter,
} from '../../core/domain/request/model/conflict';
import type { StudioId } from '../../core/domain/studio/studio';
import { _ } from '../store/cloud';
import { people, studios } from '../store/tables';

/** As many members of a studio, or holders of an office, as a query gives: the platform's cap. */
const MOST = 1000;

/**
 * 收件人: the people whom a notice means, without those it excepts and whoever did it.
 *
 * @param matter whose it is; null when it is not about a request
 */
export async function recipientsOf(
  { to, except, by }: Pick<Notice, 'to' | 'except' | 'by'>,
  matter: Matter | null,
): Promise<OpenId[]> {
  const meant = await meantBy(to, except, matter);
  return meant.filter((openid) => openid !== by);
}

async function meantBy(
  to: Recipient,
  except: readonly OpenId[],
  matter: Matter | null,
): Promise<OpenId[]> {
  const told = (openids: readonly OpenId[]) => openids.filter((openid) => !except.includes(openid));
  switch (to.kind) {
    case 'person':
      return told([to.openid]);
    case 'studio':
      return told(await membersOf(to.studioId, matter));
    case 'lead': {
      const [studio, members] = await Promise.all([
        studios.find(to.studioId),
        membersOf(to.studioId, matter),
      ]);
      return told(members.filter((openid) => openid === studio?.lead));
    }
    case 'office':
      return officeOf(to, told, matter);
    default:
      return to satisfies never;
  }
}

/**
 * The holders of this office. Where there is no secretary, or it is their own or kept from them,
 * the subdistrict is notified; where it is kept from everybody there too, the subdistrict is
 * notified nevertheless, or nobody would be.
 */
async function officeOf(
  { role, ancestors }: Extract<Recipient, { kind: 'office' }>,
  told: (openids: readonly OpenId[]) => OpenId[],
  matter: Matter | null,
): Promise<OpenId[]> {
  if (role === 'secretary') {
    const secretaries = told(await holdersOf(role, ancestors, matter));
    if (secretaries.length > 0) return secretaries;
  }
  const officers = told(await holdersOf('officer', ancestors, matter));
  if (officers.length > 0) return officers;
  return told(await holdersOf('officer', ancestors, null));
}

/** 回避: people who must keep away from a request are not notified either. */
async function membersOf(studioId: StudioId, matter: Matter | null): Promise<OpenId[]> {
  const members = await people.list({
    where: { 'volunteer.studioId': studioId, 'volunteer.state': 'approved' },
    limit: MOST,
    fields: ['name', 'volunteer'],
  });
  const mayKnow = members.filter((one) => !matter || !isInConflict(helperOf(one), matter));
  return mayKnow.map(({ _id }) => _id);
}

/** The holders of this office over the place, without those from whom the request is kept. */
async function holdersOf(
  role: OfficeRole,
  ancestors: readonly NodeId[],
  matter: Matter | null,
): Promise<OpenId[]> {
  const holders = await people.list({
    where: { roles: _.elemMatch({ role, node: _.in([...ancestors]) }) },
    limit: MOST,
    fields: ['name', 'volunteer'],
  });
  const mayKnow = holders.filter((one) => !matter || !isKeptFrom(helperOf(one), matter));
  return mayKnow.map(({ _id }) => _id);
}
