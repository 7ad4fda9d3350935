import type { AnnouncementView } from '../../../../../core/contract/announcement';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Words } from '../../../ui/layout/words';
import { CallingWords } from '../../../ui/list/calling-words';

interface AnnouncementPaperProps {
  readonly announcement: AnnouncementView;
}

/** One announcement, with its corrections on top. */
export function AnnouncementPaper({ announcement }: AnnouncementPaperProps) {
  const { title, body, byName, nodeName, writtenAt, corrections, now, state } = announcement;
  return (
    <Card>
      <Words size="title">{title}</Words>
      <Words size="small" tone="soft">
        {`${byName} · 发给${nodeName} · ${sayMoment(writtenAt, now)}`}
      </Words>
      {corrections.map(({ at, words }) => (
        <Remark key={at} tone="care" words={`更正（${sayMoment(at, now)}）：${words}`} />
      ))}
      <CallingWords words={body} />
      {state === 'published' && <Seen announcement={announcement} />}
    </Card>
  );
}

/** For offices: how many people were notified and how many have read it. */
function Seen({ announcement: { readCount, toldCount } }: AnnouncementPaperProps) {
  if (readCount === null) return null;
  const told = toldCount ? `，微信提醒了 ${toldCount} 人` : '';
  return <Words size="small" tone="soft">{`已经有 ${readCount} 人看过${told}`}</Words>;
}
