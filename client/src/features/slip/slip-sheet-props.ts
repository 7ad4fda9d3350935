import type { SlipView } from '../../../../core/contract/request/view';

export interface SlipSheetProps {
  /** The request's id. */
  readonly id: string;
  readonly slip: SlipView;
  readonly onClose: () => void;
}
