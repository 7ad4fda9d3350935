import type { Announcement } from '../../core/domain/announcement/announcement';
import { _ } from './cloud';
import type { Where } from './table';

/** 受众 as a condition on people: they live at or below the node and belong to the audience. */
export function audienceOf({ node, audience }: Pick<Announcement, 'node' | 'audience'>): Where {
  switch (audience) {
    case 'everyone':
      return { ancestors: node };
    case 'volunteers':
      return { ancestors: node, 'standings.state': 'approved' };
    default:
      return audience satisfies never;
  }
}

/** 订阅公告的人: the people of an audience whom WeChat would notify, according to the ledger. */
export function newsReadersOf(announcement: Announcement): Where {
  const { _id, cursor } = announcement;
  return {
    ...audienceOf(announcement),
    getsNews: true,
    'credits.news.left': _.gt(0),
    spent: _.neq(_id),
    _id: _.gt(cursor),
  };
}
