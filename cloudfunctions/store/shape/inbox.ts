import { Dissolved, renamed, type ShapeStep, type StoredDocument } from './step';

const TO_BE_SENT: ReadonlySet<string> = new Set(['waiting', 'claimed']);

/** 消息: what each step changes, the oldest first. */
export const inboxSteps: readonly ShapeStep[] = [
  // To shape 1, from documents that have no shape yet: the field's terms replace our own names.
  (document) => ({
    ...document,
    message: renamed(document.message as StoredDocument, { toldBy: 'mergedInto' }),
  }),
  // To shape 2: readers read the announcement itself. A copy is removed, and leaves a mark if it was
  // read. A copy whose WeChat message is still to be sent stays as its carrier, which no inbox
  // shows.
  (document) => {
    const { _id, openid, template, readAt, message } = document;
    if (template !== 'news') return document;
    const { state } = message as { readonly state: string };
    if (readAt === null) return TO_BE_SENT.has(state) ? document : new Dissolved(_id);
    const announcementId = _id.split(':')[0];
    const mark = { _id: `${announcementId}:${openid}`, announcementId, openid, at: readAt };
    return new Dissolved(_id, [{ collection: 'announcementReads', document: mark }]);
  },
  // To shape 3: a message ends for lack of a credit, which was called a consent before.
  (document) => {
    const message = document.message as { readonly state: string };
    if (message.state !== 'no-consent') return document;
    return { ...document, message: { ...message, state: 'no-credit' } };
  },
];
