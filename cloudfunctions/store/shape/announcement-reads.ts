import { nothingElse, type ShapeStep } from './step';

/** 看过: what each shape changed, the oldest first. */
export const announcementReadsSteps: readonly ShapeStep[] = [
  // To 1, from documents that say no shape.
  nothingElse,
  // To 2: whose mark it is, which some said by their id alone: `<announcement>:<person>`.
  (document) => ({ ...document, openid: document.openid ?? document._id.split(':').at(-1) }),
];
