import { nothingElse, type ShapeStep } from './step';

/** 看过: what each step changes, the oldest first. */
export const announcementReadsSteps: readonly ShapeStep[] = [
  // To shape 1: documents that have no shape yet.
  nothingElse,
  // To shape 2: every mark names its reader; some had the reader in the id alone,
  // `<announcement>:<person>`.
  (document) => ({ ...document, openid: document.openid ?? document._id.split(':').at(-1) }),
];
