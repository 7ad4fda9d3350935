import type { StudioId } from '../../core/domain/studio';
import { _ } from './cloud';
import { requests } from './tables';

/** 在手数: how many requests each of these studios has waiting or in work. One round trip. */
export async function loadOf(studioIds: readonly StudioId[]): Promise<Map<StudioId, number>> {
  if (studioIds.length === 0) return new Map();
  const $ = _.aggregate;
  const { list } = (await requests
    .aggregate()
    .match({ 'owner.studioId': _.in([...studioIds]), state: _.in(['offered', 'accepted']) })
    .group({ _id: '$owner.studioId', count: $.sum(1) })
    .limit(studioIds.length)
    .end()) as { list: { _id: StudioId; count: number }[] };
  return new Map(list.map(({ _id, count }) => [_id, count]));
}
