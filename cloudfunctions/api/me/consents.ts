import { remember } from '../../../core/domain/base/command';
import { Refusal } from '../../../core/domain/base/refusal';
import {
  agree,
  hasAgreed,
  NOTICE_VERSION,
  PURPOSES,
  withdraw,
} from '../../../core/domain/person/consent';
import { changePerson } from '../../runtime/change-person';
import type { Handler } from '../../runtime/gateway';

/** 我同意过什么: each purpose with the date and the version of the text. */
export const readConsents: Handler<'me.consents'> = async (call) => {
  const person = await call.person;
  const lines = PURPOSES.map((purpose) => ({
    purpose,
    agreed: hasAgreed(person, purpose),
    consent: person.consents[purpose] ?? null,
  }));
  return { version: NOTICE_VERSION, lines };
};

/** 同意: to the current text only. */
export const agreeTo: Handler<'me.agree'> = (call, { purposes, version, by }) =>
  changePerson(call, call.openid, (person) => {
    if (version !== NOTICE_VERSION) throw new Refusal('consent/text-changed');
    return { next: remember(agree(person, purposes, by, call.now), call.command, 'agreed') };
  });

/**
 * 撤回同意: from now on nothing is done under it. The mark of 党员 goes with its consent; what was stored
 * under another one stays where it is, and ends by retention or 注销.
 */
export const withdrawFrom: Handler<'me.withdraw'> = (call, { purpose }) =>
  changePerson(call, call.openid, (person) => {
    const left = withdraw(
      purpose === 'party' ? { ...person, partyMember: false } : person,
      purpose,
      call.now,
    );
    return { next: remember(left, call.command, 'withdrawn') };
  });
