import { Dissolved, renamed, type ShapeStep, type StoredDocument } from './step';

const TO_BE_SENT: ReadonlySet<string> = new Set(['waiting', 'claimed']);

/** 消息: what each shape changed, the oldest first. */
export const inboxSteps: readonly ShapeStep[] = [
  // To 1, from documents that say no shape: the field's words instead of our own.
  (document) => ({
    ...document,
    message: renamed(document.message as StoredDocument, { toldBy: 'mergedInto' }),
  }),
  // To 2: announcements are read where they stand. A copy is gone; if it was read, its mark stays. One of
  // which WeChat is still to tell stays as its carrier, which no inbox shows.
  (document) => {
    const { _id, openid, template, readAt, message } = document;
    if (template !== 'news') return document;
    const { state } = message as { readonly state: string };
    if (readAt === null) return TO_BE_SENT.has(state) ? document : new Dissolved(_id);
    const announcementId = _id.split(':')[0];
    const mark = { _id: `${announcementId}:${openid}`, announcementId, openid, at: readAt };
    return new Dissolved(_id, [{ collection: 'announcementReads', document: mark }]);
  },
  // To 3: a message ends without a credit, not without a consent.
  (document) => {
    const message = document.message as { readonly state: string };
    if (message.state !== 'no-consent') return document;
    return { ...document, message: { ...message, state: 'no-credit' } };
  },
];
