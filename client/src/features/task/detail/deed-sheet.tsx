import { AskSheet } from './ask-sheet';
import { CorrectSheet } from './correct-sheet';
import { DeclineSheet } from './decline-sheet';
import type { DeedSheetProps } from './deed-sheet-props';
import type { Deed } from './deeds';
import { DispatchSheet } from './dispatch-sheet';
import { FollowUpSheet } from './follow-up-sheet';
import { HearingSheet } from './hearing-sheet';
import { RecordSheet } from './record-sheet';
import { ReferSheet } from './refer-sheet';
import { ResolveSheet } from './resolve-sheet';
import { ResumeSheet } from './resume-sheet';
import { SplitSheet } from './split-sheet';
import { TransferSheet } from './transfer-sheet';

interface ChosenDeedProps extends DeedSheetProps {
  readonly deed: Deed;
}

/** What an action still has to be told before it is done. */
export function DeedSheet({ deed, task, onClose }: ChosenDeedProps) {
  switch (deed) {
    case 'accept':
      return null;
    case 'decline':
      return <DeclineSheet task={task} onClose={onClose} />;
    case 'ask':
      return <AskSheet task={task} onClose={onClose} />;
    case 'hearing':
      return <HearingSheet task={task} onClose={onClose} />;
    case 'resume':
      return <ResumeSheet task={task} onClose={onClose} />;
    case 'followUp':
      return <FollowUpSheet task={task} onClose={onClose} />;
    case 'split':
      return <SplitSheet task={task} onClose={onClose} />;
    case 'transfer':
      return <TransferSheet task={task} onClose={onClose} />;
    case 'record':
      return <RecordSheet task={task} onClose={onClose} />;
    case 'resolve':
      return <ResolveSheet task={task} onClose={onClose} />;
    case 'dispatch':
      return <DispatchSheet task={task} onClose={onClose} />;
    case 'correct':
      return <CorrectSheet task={task} onClose={onClose} />;
    case 'refer':
      return <ReferSheet task={task} onClose={onClose} />;
    default:
      return deed satisfies never;
  }
}
