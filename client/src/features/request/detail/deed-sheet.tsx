import type { RequestView } from '../../../../../core/contract/view';
import { AnswerSheet } from './answer-sheet';
import { CorrectSheet } from './correct-sheet';
import type { Deed } from './deed';
import { RateSheet } from './rate-sheet';
import { ReopenSheet } from './reopen-sheet';
import { WithdrawSheet } from './withdraw-sheet';

interface DeedSheetProps {
  readonly request: RequestView;
  readonly deed: Deed;
  readonly onClose: () => void;
}

/** The sheet in which a deed is done. It goes away by itself when the deed is no longer possible. */
export function DeedSheet({ request, deed, onClose }: DeedSheetProps) {
  if (!request.actions.includes(deed)) return null;
  switch (deed) {
    case 'answer':
      return <AnswerSheet request={request} onClose={onClose} />;
    case 'withdraw':
      return <WithdrawSheet id={request.id} onClose={onClose} />;
    case 'correct':
      return <CorrectSheet request={request} onClose={onClose} />;
    case 'rate':
      return <RateSheet request={request} onClose={onClose} />;
    case 'reopen':
      return <ReopenSheet request={request} onClose={onClose} />;
    default:
      return deed satisfies never;
  }
}
