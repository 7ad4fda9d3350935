import type { RequestView } from '../../../../../core/contract/request/view';

export interface ActionSheetProps {
  readonly task: RequestView;
  readonly onClose: () => void;
}
