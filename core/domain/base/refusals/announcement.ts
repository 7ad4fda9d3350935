/** 拒绝 about announcements. */
export const announcementRefusals = {
  'announcement/not-found': '没有找到这条公告。',
  'announcement/already-published': '这条公告已经发布，不能再改。',
  'announcement/not-published': '这条公告还没发出去，直接改就行。',
  'announcement/corrected-enough': '这条公告更正过很多次了，请另发一条。',
  'announcement/changed-meanwhile': '刚才也有人改了这条公告，请刷新后再改。',
} as const;
