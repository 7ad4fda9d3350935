import type { RequestView } from '../../../../../core/contract/request/view';
import type { RequestDraft } from '../draft/draft-fields';
import { emptyDraft } from '../draft/request-draft';

/** 再提一次: a draft with the earlier answers; photos and voice must be added again. */
export function askedAgain(request: RequestView): RequestDraft {
  const { category, what, forWhom, contact, where, placeName, atHome, beneficiaries } = request;
  const others = forWhom !== 'self' && contact;
  // The asker's home is the default; any other place is copied.
  const elsewhere = where !== null && (forWhom !== 'self' || !where.home);
  return {
    ...emptyDraft,
    category,
    what: [what ?? '', ...request.additions.map(({ words }) => words)].filter(Boolean).join('\n'),
    forWhom,
    ...(others && { concernedName: contact.name, concernedPhone: contact.phone }),
    ...(elsewhere && {
      elsewhere,
      placeId: where.nodeId,
      placeName,
      placeDetail: where.detail,
    }),
    atHome,
    beneficiaries,
    readers: request.readers,
    nameless: request.nameless,
    avoidNames: request.keptFrom.join('、'),
  };
}
