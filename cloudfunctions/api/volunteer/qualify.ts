import { MOST_QUALIFIED_YEARS } from '../../../core/domain/base/limits';
import { Refusal } from '../../../core/domain/base/refusal';
import type { DeedAct } from '../../../core/domain/deed/deed';
import type { Person } from '../../../core/domain/person/person';
import { noticeOfQualified } from '../../../core/domain/person/qualification-notices';
import { qualify, unqualify } from '../../../core/domain/person/qualify';
import { isServing, type Standing } from '../../../core/domain/person/standing';
import { maySetUp } from '../../../core/domain/policy/oversight';
import { daysAfter } from '../../../core/domain/time/moment';
import type { ApiCall } from '../../runtime/call';
import type { Handler } from '../../runtime/gateway';
import { changeAndTell, told } from '../../runtime/tell-person';
import { recordDecision } from './volunteer';

/** 登记资质: an office over a studio that they serve has seen the certificate. */
export const qualifyVolunteer: Handler<'volunteers.qualify'> = (call, input) => {
  const { kinds, proof, words, until } = input;
  return decided(call, input.personId, 'volunteer.qualified', (person) => {
    if (until <= call.now || until > daysAfter(call.now, MOST_QUALIFIED_YEARS * 366)) {
      throw new Refusal('volunteer/qualified-too-long');
    }
    return qualify(person, kinds, { proof, words, until, by: call.openid }, call.now);
  });
};

/** 取消资质: from now on requests of these kinds go to others; what they have in hand they finish. */
export const unqualifyVolunteer: Handler<'volunteers.unqualify'> = (call, { personId, kinds }) =>
  decided(call, personId, 'volunteer.unqualified', (person) => unqualify(person, kinds));

async function decided(
  call: ApiCall,
  personId: string,
  act: DeedAct,
  become: (person: Person) => Person,
) {
  const actor = await call.person;
  return changeAndTell(call, personId, async (person) => {
    const here = personId === call.openid ? undefined : underOffice(actor, person, call);
    if (!here) throw new Refusal('policy/forbidden');
    const next = become(person);
    await recordDecision(call, act, actor, next, here.studioId);
    return told(next, [noticeOfQualified(next, call.now)], 'qualified', call);
  });
}

/** A studio that they serve and the actor's office is over. */
function underOffice(actor: Person, { standings }: Person, { now }: ApiCall): Standing | undefined {
  return standings.find((one) => isServing(one) && maySetUp(actor, one.ancestors, now));
}
