import type { ForWhom } from '../../../../../core/domain/request/model/state';
import type { RequestDraft } from './draft-fields';
import type { Me } from './request-draft';

type Place = Pick<RequestDraft, 'elsewhere' | 'placeId' | 'placeName' | 'placeDetail' | 'point'>;

/**
 * 住哪里: the place to suggest once the writer says whom it is for. For a neighbour it is the writer's
 * building without the flat. A place chosen by hand is kept.
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
