import { useEffect, useState } from 'react';
import type { MeView } from '../../../../../core/contract/view';
import { wrongFields } from '../../../cloud/call/check-input';
import { useCommand } from '../../../cloud/command/use-command';
import { topUp } from '../../../cloud/consent/top-up';
import { useDraft } from '../../../cloud/draft/use-draft';
import { openInstead } from '../../../routes/open';
import { toast } from '../../../ui/layout/toast';

/** The form of 报名. Name and telephone begin with the known ones; a kept draft is restored. */
export function useApply(me: MeView, studio: string | undefined) {
  const { values, commandId, change, clear } = useDraft('volunteer-apply', {
    studioId: '',
    name: me.name,
    phone: me.phone,
    skills: '',
  });
  const [checked, setChecked] = useState(false);
  const command = useCommand('volunteers.apply');
  const wrong = wrongFields('volunteers.apply', values);

  useEffect(() => {
    if (studio) change({ studioId: studio });
  }, [studio, change]);

  const apply = async () => {
    setChecked(true);
    if (Object.keys(wrong).length > 0) return;
    const asked = topUp('apply', me.consents);
    const done = await command.run(values, commandId);
    await asked;
    if (!done) return;
    clear();
    toast('报名收到了，谢谢您！');
    openInstead('volunteer.mine');
  };
  return {
    values,
    change,
    wrong: checked ? { ...command.error?.fields, ...wrong } : {},
    busy: command.busy,
    error: command.error?.message,
    apply,
  };
}
