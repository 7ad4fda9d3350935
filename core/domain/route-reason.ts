/** 派单理由: why this owner, as codes; `sayReason` puts them into words. */
export type RouteReason =
  | 'speciality-exact'
  | 'speciality-general'
  | 'same-building'
  | 'same-grid'
  | 'same-community'
  | 'same-subdistrict'
  | 'spare-capacity'
  | 'open-now'
  | 'opens-later'
  | 'next-in-line'
  | 'chosen-by-hand'
  | 'handed-over'
  | 'office-answers'
  | 'no-studio'
  | 'all-full'
  | 'all-tried'
  | 'secretary-late'
  | 'reopened';

const WORDS: Record<RouteReason, string> = {
  'speciality-exact': '专门办这一类事',
  'speciality-general': '也帮忙办这一类事',
  'same-building': '就在您这栋楼',
  'same-grid': '就在您家附近',
  'same-community': '就在本社区',
  'same-subdistrict': '服务整个街道',
  'spare-capacity': '眼下忙得过来',
  'open-now': '现在正开门',
  'opens-later': '开门后马上处理',
  'next-in-line': '前面的工作室没能接，轮到这家',
  'chosen-by-hand': '由书记挑选',
  'handed-over': '前面的志愿者转过来的',
  'office-answers': '这类事由书记直接答复',
  'no-studio': '附近还没有办这类事的工作室，由书记找人',
  'all-full': '办这类事的工作室眼下都忙，由书记安排',
  'all-tried': '问过的工作室都没能接，由书记安排',
  'secretary-late': '书记没有按时安排，由街道接着安排',
  reopened: '上次没办好，由书记重新安排',
};

/** The reason in words a resident reads. */
export function sayReason(reason: RouteReason): string {
  return WORDS[reason];
}
