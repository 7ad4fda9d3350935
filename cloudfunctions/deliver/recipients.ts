import type { Notice } from '../../core/domain/notice';
import type { OfficeRole, OpenId } from '../../core/domain/person';
import { _ } from '../store/cloud';
import type { Where } from '../store/table';
import { people, studios } from '../store/tables';

/** As many members of a studio, or holders of an office, as a query gives: the platform's cap. */
const MOST = 1000;

/** 收件人: the people whom a notice means, without those it excepts. */
export async function recipientsOf({ to, except }: Notice): Promise<OpenId[]> {
  const told = (openids: readonly OpenId[]) => openids.filter((openid) => !except.includes(openid));
  switch (to.kind) {
    case 'person':
      return told([to.openid]);
    case 'studio':
      return told(
        await idsOf({ 'volunteer.studioId': to.studioId, 'volunteer.state': 'approved' }),
      );
    case 'lead': {
      const studio = await studios.find(to.studioId);
      return told(studio ? [studio.lead] : []);
    }
    case 'office': {
      const holders = told(await idsOf(holding(to.role, to.ancestors)));
      if (holders.length > 0 || to.role === 'officer') return holders;
      // No secretary over this place, or it is their own matter: the subdistrict hears of it.
      return told(await idsOf(holding('officer', to.ancestors)));
    }
    default:
      return to satisfies never;
  }
}

function holding(role: OfficeRole, ancestors: readonly string[]): Where {
  return { roles: _.elemMatch({ role, node: _.in([...ancestors]) }) };
}

async function idsOf(where: Where): Promise<OpenId[]> {
  const found = await people.list({ where, limit: MOST, fields: ['_id'] });
  return found.map((person) => person._id);
}
