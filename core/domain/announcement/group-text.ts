import { chinaTime, type Moment } from '../time/moment';

/** What of an announcement goes into a group. */
interface Told {
  readonly title: string;
  readonly body: string;
  readonly nodeName: string;
  readonly byName: string;
  readonly writtenAt: Moment;
  /** Newest first. */
  readonly corrections: readonly { readonly at: Moment; readonly words: string }[];
}

/**
 * 群公告: an announcement as a text to be pasted into a group of neighbours, where most of them read. The
 * latest correction stands first, since the text in the group does not change any more.
 */
export function groupText(told: Told): string {
  const { title, body, nodeName, byName, writtenAt, corrections } = told;
  const [latest] = corrections;
  return [
    `【${nodeName}】${title}`,
    ...(latest ? [`更正（${dateOf(latest.at)}）：${latest.words}`] : []),
    body,
    `${byName}，${dateOf(writtenAt)}`,
  ].join('\n');
}

/** `11月30日 10:15`: never 今天, because the text is read later. */
function dateOf(at: Moment): string {
  return chinaTime(at).format('M月D日 HH:mm');
}
