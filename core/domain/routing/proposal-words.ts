import { categoryOf } from '../category/category';
import type { ProposalReason } from './propose-studios';

/** 为什么推荐这一家, in plain words. */
export function sayProposal(reason: ProposalReason): string {
  switch (reason.why) {
    case 'speciality':
      return `您会的，正是这家的专长：${categoryOf(reason.kind).label}`;
    case 'also':
      return `这家也帮着办${categoryOf(reason.kind).label}`;
    case 'near':
      return reason.metres === null ? '就在您的社区里' : `离您家大约${roundly(reason.metres)}米`;
    case 'short':
      return `最近30天，附近有${reason.count}件${categoryOf(reason.kind).label}没人接，正缺人手`;
    case 'hours':
      return reason.always ? '这家随时开着，您有空就能帮' : '开门的时间，和您有空的时间对得上';
    case 'serves':
      return '您住的地方归这家服务';
    default:
      return reason satisfies never;
  }
}

/** Nobody walks to the metre. */
function roundly(metres: number): number {
  return Math.max(50, Math.round(metres / 50) * 50);
}
