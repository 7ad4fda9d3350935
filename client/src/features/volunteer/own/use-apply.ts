import { useEffect } from 'react';
import type { FieldErrors } from '../../../../../core/contract/api-event';
import type { MeView } from '../../../../../core/contract/me';
import { volunteerOperations } from '../../../../../core/contract/volunteer';
import { NOTICE_VERSION } from '../../../../../core/domain/person/consent';
import { command } from '../../../cloud/call/call';
import { newCommandId } from '../../../cloud/call/command-id';
import { topUp } from '../../../cloud/credit/top-up';
import { type Form, useForm } from '../../../cloud/draft/use-form';
import { openInstead } from '../../../routes/open';
import { showFirstWrong } from '../../../ui/form/first-wrong';
import { toast } from '../../../ui/layout/toast';
import { type OfferDraft, offerInput } from './offer-draft';

/** 党员, ticked without the consent that belongs to it. */
function whatLacks(values: OfferDraft): FieldErrors {
  if (!values.partyMember || values.agrees) return {};
  return { partyMember: '请点一下同意，或者不勾「我是党员」。' };
}

/** Agreed to by itself, before the mark is sent. */
function agreeToMark() {
  const input = { purposes: ['party' as const], version: NOTICE_VERSION, by: 'oneself' as const };
  return command('me.agree', input, newCommandId());
}

/**
 * The form of 报名. It starts with the known name and telephone and what was offered before, or with a
 * kept draft.
 */
export function useApply(me: MeView, studio: string | undefined): Form<OfferDraft> {
  const form = useForm(volunteerOperations, 'volunteers.apply', {
    key: 'volunteer-offer',
    initial: {
      ...{ name: me.name, phone: me.phone, skills: me.joining?.words ?? '' },
      ...{ when: me.joining?.when ?? [], chosen: [] },
      ...{ partyMember: false, agrees: me.agreed.includes('party') },
    } as OfferDraft,
    input: offerInput,
    alsoWrong: whatLacks,
    complete: async (input, { partyMember }) => {
      if (partyMember && !me.agreed.includes('party')) await agreeToMark();
      return input;
    },
    atTap: () => topUp('apply', me.credits),
    onWrong: showFirstWrong,
    onSent: ({ state }) => {
      toast(state === 'searching' ? '收到了，书记来帮您找合适的工作室。' : '报名收到了，谢谢您！');
      openInstead('volunteer.mine');
    },
  });
  const { change } = form;
  useEffect(() => {
    if (studio) change({ chosen: [studio] });
  }, [studio, change]);
  return form;
}
