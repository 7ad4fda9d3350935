import type { RequestView } from '../../../../../core/contract/view';

export interface ActionSheetProps {
  readonly task: RequestView;
  readonly onClose: () => void;
}
