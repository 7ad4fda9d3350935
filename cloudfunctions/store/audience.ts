import type { Announcement } from '../../core/domain/announcement/announcement';
import type { Where } from './table';

/** 受众 as a condition on people: who lives at or below the node and is of the kind meant. */
export function audienceOf({ node, audience }: Pick<Announcement, 'node' | 'audience'>): Where {
  switch (audience) {
    case 'everyone':
      return { ancestors: node };
    case 'volunteers':
      return { ancestors: node, 'volunteer.state': 'approved' };
    default:
      return audience satisfies never;
  }
}
