import type { RequestView } from '../../../../../core/contract/request/view';
import { OPEN_STATES } from '../../../../../core/domain/request/model/state';
import { showTimeline } from '../../../../../core/domain/request/wording/timeline-words';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { Timeline } from '../../../ui/list/timeline';
import { HelpRow } from '../help-row';
import { KeptFrom } from '../kept-from';
import type { AskerAction } from '../sheets/asker-action';
import { WhoReads } from '../who-reads';
import { AskAgain } from './ask-again';
import { ForFamily } from './for-family';
import { InWhoseHands } from './in-whose-hands';
import { MyParts } from './my-parts';
import { MySlips } from './my-slips';
import { Outcome } from './outcome';
import { Remind } from './remind';
import { RingYourself } from './ring-yourself';
import { Leave, Together } from './together';
import { WhatISaid } from './what-i-said';
import { WhatIsAwaited } from './what-is-awaited';
import { WhereItStands } from './where-it-stands';
import { WhoHasRead } from './who-has-read';

interface RequestPaperProps {
  readonly request: RequestView;
  readonly onAction: (action: AskerAction) => void;
}

/** All parts of one request, in the order of the questions a reader has. */
export function RequestPaper({ request, onAction }: RequestPaperProps) {
  const { actions, timeline, now, mine, state } = request;
  return (
    <>
      <WhereItStands request={request} />
      {mine && OPEN_STATES.some((open) => open === state) && (
        <HelpRow category={request.category} what={request.what ?? ''} />
      )}
      <AskAgain request={request} />
      <WhatIsAwaited request={request} />
      <Together request={request} />
      <Outcome request={request} />
      <InWhoseHands request={request} />
      <MySlips request={request} />
      <MyParts request={request} />
      <Remind request={request} />
      <RingYourself request={request} />
      <WhatISaid request={request} />
      {actions.includes('add') && (
        <Button
          label="补充一句或一张照片"
          tone="plain"
          icon="plus"
          onPress={() => onAction('add')}
        />
      )}
      <ForFamily request={request} />
      <WhoReads request={request} />
      <KeptFrom request={request} />
      <WhoHasRead request={request} />
      <Section title="经过">
        <Card>
          <Timeline items={showTimeline(timeline, now)} />
        </Card>
      </Section>
      {actions.includes('relocate') && (
        <Button label="地点不对，改地点" tone="quiet" onPress={() => onAction('relocate')} />
      )}
      {actions.includes('correct') && (
        <Button label="不是这一类，改类别" tone="quiet" onPress={() => onAction('correct')} />
      )}
      <Leave request={request} />
      {actions.includes('withdraw') && (
        <Button label="不用办了，撤回" tone="quiet" onPress={() => onAction('withdraw')} />
      )}
    </>
  );
}
