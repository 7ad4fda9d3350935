import type { RequestView } from '../../../../../core/contract/request/view';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { Words } from '../../../ui/layout/words';

interface WhatIsAwaitedProps {
  readonly request: RequestView;
}

/** 在等什么: the question to the asker, or the place and time of the meeting. */
export function WhatIsAwaited({ request: { paused, pauseWords, now } }: WhatIsAwaitedProps) {
  if (pauseWords === null) return null;
  if (!paused) return <AskedInDanger words={pauseWords} />;
  const until = sayMoment(paused.until, now);
  return (
    <Section title={paused.cause === 'answer' ? '想问您一件事' : '协调会'}>
      <Card>
        {paused.cause === 'hearing' && <Words strong>{until}</Words>}
        <Words>{pauseWords}</Words>
        {paused.cause === 'answer' && (
          <Words size="small" tone="soft">
            请在{until} 前回答。
          </Words>
        )}
      </Card>
    </Section>
  );
}

/** 急问: the owner continues meanwhile. */
function AskedInDanger({ words }: { readonly words: string }) {
  return (
    <Section title="想问您一件事">
      <Card>
        <Words>{words}</Words>
        <Words size="small" tone="soft">
          急事照样在办，您回答了办得更快。
        </Words>
      </Card>
    </Section>
  );
}
