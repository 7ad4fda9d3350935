import type { RequestView } from '../../../../../core/contract/request/view';
import { AddSheet } from './add-sheet';
import { AnswerSheet } from './answer-sheet';
import type { AskerAction } from './asker-action';
import { CorrectSheet } from './correct-sheet';
import { RateSheet } from './rate-sheet';
import { RelocateSheet } from './relocate-sheet';
import { ReopenSheet } from './reopen-sheet';
import { WithdrawSheet } from './withdraw-sheet';

interface ActionSheetProps {
  readonly request: RequestView;
  readonly action: AskerAction;
  readonly onClose: () => void;
}

/** The sheet of one action. It closes by itself when the action is no longer possible. */
export function ActionSheet({ request, action, onClose }: ActionSheetProps) {
  if (!request.actions.includes(action)) return null;
  switch (action) {
    case 'answer':
      return <AnswerSheet request={request} onClose={onClose} />;
    case 'withdraw':
      return <WithdrawSheet id={request.id} onClose={onClose} />;
    case 'relocate':
      return <RelocateSheet request={request} onClose={onClose} />;
    case 'add':
      return <AddSheet id={request.id} onClose={onClose} />;
    case 'correct':
      return <CorrectSheet request={request} onClose={onClose} />;
    case 'rate':
      return <RateSheet request={request} onClose={onClose} />;
    case 'reopen':
      return <ReopenSheet request={request} onClose={onClose} />;
    default:
      return action satisfies never;
  }
}
