import { categoryOf } from '../../core/domain/category/category';
import type { Deed } from '../../core/domain/deed/deed';
import type { ServiceRequest } from '../../core/domain/request/model/state';

/** 留痕: a volunteer who accepted a confidential request has read it at once. */
export function deedsOf({ _id, category, asker, ancestors, timeline }: ServiceRequest): Deed[] {
  if (!categoryOf(category).sealed) return [];
  return timeline.flatMap((event, index): Deed[] => {
    if (event.type !== 'request.accepted') return [];
    const { openid: by, studioId } = event.volunteer;
    return [
      {
        _id: `${_id}-deed-${index}`,
        act: 'sealed.read',
        by,
        as: { kind: 'volunteer', studioId },
        matters: [{ id: _id, person: asker }],
        ancestors,
        at: event.at,
      },
    ];
  });
}
