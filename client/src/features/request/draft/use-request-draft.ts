import { dropFile } from '../../../cloud/draft/keep-file';
import { type Draft, useDraft } from '../../../cloud/draft/use-draft';
import type { RequestDraft } from './draft-fields';
import { emptyDraft } from './request-draft';

/** The draft of a request. Clearing it also deletes its photos and its recording from the phone. */
export function useRequestDraft(): Draft<RequestDraft> {
  const draft = useDraft('request', emptyDraft);
  const { photos, voicePath } = draft.values;
  const clear = () => {
    for (const path of [...photos, voicePath].filter(Boolean)) dropFile(path);
    draft.clear();
  };
  return { ...draft, clear };
}
