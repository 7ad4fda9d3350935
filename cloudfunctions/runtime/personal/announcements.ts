import { _ } from '../../store/cloud';
import { announcementReads, announcements } from '../../store/tables';
import { allOf } from './all-of';
import { AT_ONCE, type Holding } from './holding';
import { scrub } from './scrub';

/** 公告: who wrote and corrected them. The announcements stay, because they are the office's. */
export const heldAnnouncements: Holding = {
  what: '自己发的公告',
  // Who wrote for an office is found in the list of what that office sent.
  exportOf: async () => [],
  erase: async ({ who: { openid }, who, roots }) => {
    const named = [{ by: openid }, { 'corrections.by': openid }, { 'commands.by': openid }];
    const found = await announcements.list({
      where: _.and([{ ancestors: _.in([...roots]) }, _.or(named as [object])]),
      limit: AT_ONCE,
    });
    for (const one of found) await scrub(announcements, one, who);
    return found.length;
  },
};

/** 看过的公告 */
export const heldAnnouncementReads: Holding = {
  what: '看过哪些公告',
  exportOf: (openid) =>
    allOf(announcementReads, {
      where: { openid },
      by: 'at',
      momentOf: ({ at }) => at,
      fields: ['announcementId', 'at'],
    }),
  erase: ({ who: { openid } }) => announcementReads.remove({ openid }),
};
