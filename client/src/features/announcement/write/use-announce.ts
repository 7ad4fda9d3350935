import { useState } from 'react';
import { announcementOperations } from '../../../../../core/contract/announcement';
import { query } from '../../../cloud/call/call';
import { wrongFields } from '../../../cloud/call/check-input';
import { useCommand } from '../../../cloud/command/use-command';
import { useDraft } from '../../../cloud/draft/use-draft';
import { useQuery } from '../../../cloud/query/use-query';
import { type AnnounceDraft, inputOf, wordsOf } from './announce-draft';

/**
 * 写公告: keeps the draft on this phone, saves it on the server, and publishes it. The text stays on the
 * phone until it is published or saved.
 * @param key the draft's key on this phone
 * @param initial the draft as the server has it, or a blank one
 */
export function useAnnounce(key: string, initial: AnnounceDraft) {
  const { values, change, clear } = useDraft(`announcement:${key}`, initial);
  const [savedWords, setSavedWords] = useState(initial.id ? JSON.stringify(wordsOf(initial)) : '');
  const [checked, setChecked] = useState(false);
  const saving = useCommand('announcements.save');
  const publishing = useCommand('announcements.publish');
  const { nodeId, audience } = values;
  const reach = useQuery('announcements.reach', nodeId ? { nodeId, audience } : undefined);
  const wrong = wrongFields(announcementOperations, 'announcements.save', inputOf(values));

  /** Returns its id on the server; undefined when something is wrong. */
  const save = async (version = values.version): Promise<string | undefined> => {
    setChecked(true);
    if (Object.keys(wrong).length > 0) return undefined;
    const words = JSON.stringify(wordsOf(values));
    if (values.id && words === savedWords) return values.id;
    const reply = await saving.run(inputOf({ ...values, version }));
    if (!reply) return undefined;
    change({ id: reply.id, version: reply.version });
    setSavedWords(words);
    return reply.id;
  };

  /** 用我写的: overwrites a version that somebody else saved meanwhile. */
  const saveOver = async () => {
    const latest = await query('announcements.read', { id: values.id }).catch(() => undefined);
    return latest && save(latest.version);
  };

  return {
    values,
    change,
    clear,
    reach,
    wrong: checked ? wrong : {},
    busy: saving.busy || publishing.busy,
    error: saving.error ?? publishing.error,
    conflict: saving.error?.code === 'announcement/changed-meanwhile',
    /** The draft is published already, e.g. from another phone, and can no longer be changed. */
    over: saving.error?.code === 'announcement/already-published',
    save,
    saveOver,
    publish: async () => (await publishing.run({ id: values.id })) !== undefined,
  };
}

export type Announcing = ReturnType<typeof useAnnounce>;
