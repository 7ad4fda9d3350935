import type { ResidenceView } from '../../../core/contract/me';
import { askVouching, type Residence } from '../../../core/domain/person/residence';
import { noticesOfVouchingAsked } from '../../../core/domain/person/residence-notices';
import { captainsOf, sayVouched } from '../../../core/domain/policy/vouching';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Handler } from '../../runtime/gateway';
import { beginAct } from '../../runtime/take-act';
import { changeAndTell, told } from '../../runtime/tell-person';
import { MOST_ROWS } from '../../store/table';
import { people } from '../../store/tables';

/** 请人核实: the captains of the building are told; without one, the office over it. */
export const askForVouching: Handler<'me.askVouching'> = async (call) => {
  const counted = beginAct(call, 'vouch');
  const { home } = await call.person;
  const here = await people.list({
    where: { 'roles.node': home?.nodeId ?? '' },
    limit: MOST_ROWS,
    fields: ['roles'],
  });
  return changeAndTell(call, call.openid, async (person) => {
    await counted;
    const next = askVouching(person, call.now);
    const asked = person.residence.askedAt !== null;
    const captains = captainsOf(here, home?.nodeId ?? '', call.now).map(({ _id }) => _id);
    const others = captains.filter((openid) => openid !== call.openid);
    return told(next, asked ? [] : noticesOfVouchingAsked(next, others, call.now), 'asked', call);
  });
};

/** 住处核实 as the person reads it. */
export function residenceView(
  { askedAt, vouched }: Residence,
  directory: Directory,
): ResidenceView {
  return {
    askedAt,
    vouched: vouched && { at: vouched.at, by: sayVouched(vouched.as, directory) },
  };
}
