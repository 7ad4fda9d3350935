/** 派单理由: why this owner, as codes; `sayReason` puts them into words. */
export type RouteReason = keyof typeof WORDS | `metres-${number}`;

const WORDS = {
  'speciality-exact': '专门办这一类事',
  'speciality-general': '也帮忙办这一类事',
  'same-building': '就在这栋楼',
  'same-grid': '就在那附近',
  'same-estate': '就在那个小区',
  'same-community': '就在这个社区',
  'same-subdistrict': '服务整个街道',
  'spare-capacity': '目前有空接单',
  'open-now': '现在开着',
  'opens-later': '开门后马上处理',
  'answers-well': '最近来找都有人接',
  'asked-less': '最近派单少',
  'danger-asks-all': '事情急，附近几家一起找',
  'keeps-last-hand': '给更急的人家留了人手',
  'next-in-line': '前面的工作室没能接，轮到这家',
  'chosen-by-hand': '由书记挑选',
  'handed-over': '前面的志愿者转过来的',
  corrected: '弄清是哪一类事，换了对口的一家',
  relocated: '弄清是在哪里，换了去得了那里的一家',
  'place-is-clear': '弄清是在哪里了',
  'kind-is-clear': '弄清是哪一类事了',
  'came-free': '有人手了，先派给等得最久的',
  'office-answers': '这类事由书记直接答复',
  'no-studio': '附近还没有办这类事的工作室，由书记找人',
  'nobody-there': '办这类事的工作室目前没有合适的人，由书记找人',
  'all-full': '办这类事的工作室目前都忙，由书记安排，一有人手先派给等得久的',
  'all-tried': '问过的工作室都没能接，由书记安排',
  'secretary-late': '书记没有按时安排，由街道接着安排',
  'office-vacant': '原来管这件事的岗位空着，换一级接着办',
  'repeated-danger': '一小时里同一种急事报过几次，先请书记核实，有危险请马上打 110、119、120',
  reopened: '上次没办好，重新安排',
} as const;

/** The same reason when it is the reader's own home. */
const AT_YOURS: Partial<Record<RouteReason, string>> = {
  'same-building': '就在您这栋楼',
  'same-grid': '就在您家附近',
  'same-estate': '就在您这个小区',
  'same-community': '就在本社区',
};

const METRES = 'metres-';
/** Distances are rounded to 50 metres, so that they do not give a home away. */
const METRE_STEP = 50;

/** 距离 as a reason, up to a quarter of an hour's walk. */
export function metresReason(metres: number): RouteReason | null {
  if (metres > 1500) return null;
  return `metres-${Math.max(METRE_STEP, Math.round(metres / METRE_STEP) * METRE_STEP)}`;
}

/**
 * The reason in words.
 *
 * @param yours is it about the reader's own home? Said only to the asker, and of no other place.
 */
export function sayReason(reason: RouteReason, yours: boolean): string {
  if (isMetres(reason)) return `离${yours ? '您' : '那里'}大约 ${reason.slice(METRES.length)} 米`;
  return (yours && AT_YOURS[reason]) || WORDS[reason];
}

function isMetres(reason: RouteReason): reason is `metres-${number}` {
  return reason.startsWith(METRES);
}
