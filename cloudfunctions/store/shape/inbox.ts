import { renamed, type ShapeStep, type StoredDocument } from './step';

/** 消息: what each shape changed, the oldest first. */
export const inboxSteps: readonly ShapeStep[] = [
  // To 1, from documents that say no shape: the field's words instead of our own.
  (document) => ({
    ...document,
    message: renamed(document.message as StoredDocument, { toldBy: 'mergedInto' }),
  }),
];
