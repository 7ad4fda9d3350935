import { dropFile } from '../../../cloud/draft/keep-file';
import { type Draft, useDraft } from '../../../cloud/draft/use-draft';
import type { RequestDraft } from './draft-fields';
import { emptyDraft } from './request-draft';

/** The draft of a request. */
export interface RequestDraftOnPhone extends Draft<RequestDraft> {
  /** Keeps its files on the phone, because they are still needed. */
  clearAllButFiles(): void;
}

/** Clearing the draft also deletes its photos and its recording from the phone. */
export function useRequestDraft(): RequestDraftOnPhone {
  const draft = useDraft('request', emptyDraft);
  const { photos, voicePath } = draft.values;
  const clear = () => {
    for (const path of [...photos, voicePath].filter(Boolean)) dropFile(path);
    draft.clear();
  };
  return { ...draft, clear, clearAllButFiles: draft.clear };
}
