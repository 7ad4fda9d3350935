import { useEffect } from 'react';
import type { MeView } from '../../../../../core/contract/me';
import { volunteerOperations } from '../../../../../core/contract/volunteer';
import { topUp } from '../../../cloud/credit/top-up';
import { useForm } from '../../../cloud/draft/use-form';
import { openInstead } from '../../../routes/open';
import { showFirstWrong } from '../../../ui/form/first-wrong';
import { toast } from '../../../ui/layout/toast';

/** The form of 报名. It starts with the known name and telephone, or with a kept draft. */
export function useApply(me: MeView, studio: string | undefined) {
  const form = useForm(volunteerOperations, 'volunteers.apply', {
    key: 'volunteer-apply',
    initial: { studioId: '', name: me.name, phone: me.phone, skills: '', partyMember: false },
    input: (values) => values,
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
