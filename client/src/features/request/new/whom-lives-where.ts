import type { ForWhom } from '../../../../../core/domain/request/model/state';
import type { RequestDraft } from './draft-fields';
import type { Me } from './request-draft';

type Place = Pick<RequestDraft, 'elsewhere' | 'placeId' | 'placeName' | 'placeDetail' | 'point'>;

/**
 * 住哪里: where it is, now that it is for this person. A neighbour does not live in my flat: my building
 * is only the likeliest, to be changed. What was chosen by hand stays.
 */
export function placeFor(forWhom: ForWhom, draft: RequestDraft, me: Me): Partial<Place> {
  const { contact, elsewhere } = draft;
  const mine = contact
    ? { placeId: contact.nodeId, placeName: contact.placeName }
    : { placeId: me?.home?.nodeId ?? '', placeName: me?.home?.name ?? '' };
  if (forWhom === 'neighbour') return elsewhere ? {} : { elsewhere: true, ...mine };
  const { placeId, placeDetail, point } = draft;
  const untouched = elsewhere && placeId === mine.placeId && placeDetail === '' && !point;
  return untouched ? { elsewhere: false, placeId: '', placeName: '' } : {};
}
