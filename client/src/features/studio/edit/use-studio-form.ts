import { useState } from 'react';
import { studioOperations } from '../../../../../core/contract/studio';
import { query } from '../../../cloud/call/call';
import { wrongFields } from '../../../cloud/call/check-input';
import { useCommand } from '../../../cloud/command/use-command';
import { useDraft } from '../../../cloud/draft/use-draft';
import { goBack, openInstead } from '../../../routes/open';
import { showFirstWrong } from '../../../ui/form/first-wrong';
import { toast } from '../../../ui/layout/toast';
import { inputOf, type StudioDraft } from './studio-draft';

/**
 * The form of a studio. Typed values stay on this phone until they are saved, even if somebody else
 * saves the studio meanwhile.
 * @param current the studio as the cloud has it now, or a blank one
 */
export function useStudioForm(id: string | undefined, current: StudioDraft) {
  const { values, change, clear } = useDraft(`studio:${id ?? 'new'}`, current);
  const [wasKept, setWasKept] = useState(() => JSON.stringify(values) !== JSON.stringify(current));
  const [checked, setChecked] = useState(false);
  const command = useCommand('studios.save');
  const wrong = wrongFields(studioOperations, 'studios.save', inputOf(values, id));

  const save = async (version = values.version) => {
    setChecked(true);
    if (Object.keys(wrong).length > 0) {
      showFirstWrong();
      return;
    }
    const reply = await command.run(inputOf({ ...values, version }, id));
    if (!reply) return;
    clear();
    toast('已保存。');
    if (id) goBack();
    else openInstead('studio.detail', { id: reply.id });
  };

  /** 用我填的: overwrites a version that somebody else saved meanwhile. */
  const saveOver = async () => {
    if (!id) return;
    const latest = await query('studios.read', { id }).catch(() => undefined);
    if (latest) await save(latest.version);
  };

  const startOver = () => {
    clear();
    setWasKept(false);
    setChecked(false);
  };

  return {
    values,
    change,
    /** The form starts with values that were typed last time and never saved. */
    wasKept,
    startOver,
    wrong: checked ? wrong : {},
    busy: command.busy,
    error: command.error?.message,
    conflict: command.error?.code === 'studio/changed-meanwhile',
    save,
    saveOver,
  };
}

export type StudioForming = ReturnType<typeof useStudioForm>;
