import type { TaskAction } from '../actions';
import type { ActionSheetProps } from './action-sheet-props';
import { AskSheet } from './ask-sheet';
import { CorrectSheet } from './correct-sheet';
import { DeclineSheet } from './decline-sheet';
import { DispatchSheet } from './dispatch-sheet';
import { FollowUpSheet } from './follow-up-sheet';
import { HearingSheet } from './hearing-sheet';
import { RecordSheet } from './record-sheet';
import { RedoSheet } from './redo-sheet';
import { ReferSheet } from './refer-sheet';
import { RelocateSheet } from './relocate-sheet';
import { ResolveSheet } from './resolve-sheet';
import { ResumeSheet } from './resume-sheet';
import { SplitSheet } from './split-sheet';
import { TransferSheet } from './transfer-sheet';

interface ChosenActionProps extends ActionSheetProps {
  readonly action: TaskAction;
}

/** The fields that an action needs before it is sent. */
export function ActionSheet({ action, task, onClose }: ChosenActionProps) {
  switch (action) {
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
    case 'redo':
      return <RedoSheet task={task} onClose={onClose} />;
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
    case 'relocate':
      return <RelocateSheet task={task} onClose={onClose} />;
    case 'correct':
      return <CorrectSheet task={task} onClose={onClose} />;
    case 'refer':
      return <ReferSheet task={task} onClose={onClose} />;
    default:
      return action satisfies never;
  }
}
