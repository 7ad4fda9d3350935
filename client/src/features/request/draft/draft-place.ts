import type { InputOf } from '../../../../../core/contract/operations';
import type { RequestDraft } from './draft-fields';

type Chosen = Pick<RequestDraft, 'elsewhere' | 'point' | 'placeId' | 'placeDetail'>;

/** 在哪里 as `requests.submit` takes it; undefined at home. */
export function placeInput({ elsewhere, point, placeId, placeDetail }: Chosen) {
  if (!elsewhere) return undefined;
  if (!point) return { nodeId: placeId, detail: placeDetail };
  const { lat, lng, name } = point;
  // The map's name for the point stays when the resident adds something: 街心花园 南门口.
  return { detail: [name, placeDetail.trim()].filter(Boolean).join(' '), point: { lat, lng } };
}

/**
 * The place as far as it is known before sending, for questions that depend on it: null for the stored
 * home, undefined while another place is still to be chosen.
 */
export function whereabouts({
  contact,
  ...chosen
}: Chosen & Pick<RequestDraft, 'contact'>):
  | Pick<InputOf<'requests.nearby'>, 'nodeId' | 'point'>
  | undefined {
  const { elsewhere, point, placeId } = chosen;
  if (!elsewhere) return contact?.nodeId ? { nodeId: contact.nodeId } : {};
  if (point) return { point: { lat: point.lat, lng: point.lng } };
  return placeId ? { nodeId: placeId } : undefined;
}
