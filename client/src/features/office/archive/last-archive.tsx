import type { ArchiveView } from '../../../../../core/contract/archive';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { Words } from '../../../ui/layout/words';
import { CopyText } from '../../../ui/list/copy-text';
import { StateTag } from '../../../ui/list/state-tag';
import { sayProgress, sayState } from './archive-words';

interface LastArchiveProps {
  readonly archive: ArchiveView;
}

/** 上一次: how far the last export or import is, and where its files are. */
export function LastArchive({ archive }: LastArchiveProps) {
  if (archive.state === 'none') return null;
  const { manifest, removedAt, now } = archive;
  const state = sayState(archive);
  return (
    <Section title="上一次">
      <Card>
        <StateTag tone={state.tone} word={state.word} />
        {sayProgress(archive).map((sentence) => (
          <Words key={sentence} live>
            {sentence}
          </Words>
        ))}
        {removedAt && manifest && (
          <Words size="small" tone="soft">
            {`请在${sayMoment(removedAt, now)} 前，到云开发控制台的“存储”里把下面这个文件夹整个下载下来，过后自动删掉。`}
          </Words>
        )}
      </Card>
      {removedAt && manifest && <CopyText text={manifest} />}
    </Section>
  );
}
