import { useEffect } from 'react';
import type { FieldErrors } from '../../../../../core/contract/api-event';
import type { MeView } from '../../../../../core/contract/me';
import { volunteerOperations } from '../../../../../core/contract/volunteer';
import { NOTICE_VERSION } from '../../../../../core/domain/person/consent';
import { command } from '../../../cloud/call/call';
import { newCommandId } from '../../../cloud/call/command-id';
import { topUp } from '../../../cloud/credit/top-up';
import { useForm } from '../../../cloud/draft/use-form';
import { openInstead } from '../../../routes/open';
import { showFirstWrong } from '../../../ui/form/first-wrong';
import { toast } from '../../../ui/layout/toast';

/** 党员, ticked without the consent that belongs to it. */
function whatLacks(values: { partyMember: boolean; agrees: boolean }): FieldErrors {
  if (!values.partyMember || values.agrees) return {};
  return { partyMember: '请点一下同意，或者不勾「我是党员」。' };
}

/** Agreed to by itself, before the mark is sent. */
function agreeToMark() {
  const input = { purposes: ['party' as const], version: NOTICE_VERSION, by: 'oneself' as const };
  return command('me.agree', input, newCommandId());
}

/** The form of 报名. It starts with the known name and telephone, or with a kept draft. */
export function useApply(me: MeView, studio: string | undefined) {
  const form = useForm(volunteerOperations, 'volunteers.apply', {
    key: 'volunteer-apply',
    initial: {
      ...{ studioId: '', name: me.name, phone: me.phone, skills: '' },
      ...{ partyMember: false, agrees: me.agreed.includes('party') },
    },
    input: ({ agrees, ...values }) => values,
    alsoWrong: whatLacks,
    complete: async (input, { partyMember }) => {
      if (partyMember && !me.agreed.includes('party')) await agreeToMark();
      return input;
    },
    atTap: () => topUp('apply', me.credits),
    onWrong: showFirstWrong,
    onSent: () => {
      toast('报名收到了，谢谢您！');
      openInstead('volunteer.mine');
    },
  });
  const { change } = form;
  useEffect(() => {
    if (studio) change({ studioId: studio });
  }, [studio, change]);
  return form;
}
