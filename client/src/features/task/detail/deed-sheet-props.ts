import type { RequestView } from '../../../../../core/contract/view';

export interface DeedSheetProps {
  readonly task: RequestView;
  readonly onClose: () => void;
}
